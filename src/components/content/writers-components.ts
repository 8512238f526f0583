import type { WritersPart } from '../../domain/writers-parts.ts';
import Advice from '../ui/Advice.astro';
import Do from '../ui/Do.astro';
import Dont from '../ui/Dont.astro';
import Reveal from '../ui/Reveal.astro';
import Steps from '../ui/Steps.astro';
import Ask from './Ask.astro';
import Bars from './Bars.astro';
import CampaignCalendar from './CampaignCalendar.astro';
import Easy from './Easy.astro';
import EmbedSnippet from './EmbedSnippet.astro';
import ExitKeysOff from './ExitKeysOff.astro';
import Figure from './Figure.astro';
import FigureFiles from './FigureFiles.astro';
import Figures from './Figures.astro';
import LeavingTests from './LeavingTests.astro';
import NextCampaigns from './NextCampaigns.astro';
import Note from './Note.astro';
import OnePage from './OnePage.astro';
import Pathway from './Pathway.astro';
import PractiseLeaving from './PractiseLeaving.astro';
import Prepare from './Prepare.astro';
import PrintButton from './PrintButton.astro';
import Quote from './Quote.astro';
import ReportAddress from './ReportAddress.astro';
import ShortLinks from './ShortLinks.astro';
import Urgent from './Urgent.astro';
import WhoToCall from './WhoToCall.astro';
import Write from './Write.astro';

/**
 * What writers may use in MDX, without importing it. An unknown one fails the build with its name.
 */
export const writersComponents = {
  Advice,
  Ask,
  Bars,
  CampaignCalendar,
  Do,
  Dont,
  Easy,
  EmbedSnippet,
  ExitKeysOff,
  Figure,
  FigureFiles,
  Figures,
  LeavingTests,
  NextCampaigns,
  Note,
  OnePage,
  Pathway,
  PractiseLeaving,
  Prepare,
  PrintButton,
  Quote,
  ReportAddress,
  Reveal,
  ShortLinks,
  Steps,
  Urgent,
  WhoToCall,
  Write,
} satisfies Record<WritersPart, unknown>;
