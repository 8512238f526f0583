import Advice from '../ui/Advice.astro';
import Do from '../ui/Do.astro';
import Dont from '../ui/Dont.astro';
import Reveal from '../ui/Reveal.astro';
import Steps from '../ui/Steps.astro';
import ExitKeysOff from './ExitKeysOff.astro';
import Note from './Note.astro';
import ReportAddress from './ReportAddress.astro';
import Urgent from './Urgent.astro';
import WhoToCall from './WhoToCall.astro';

/** What writers may use in MDX, without importing it. An unknown one fails the build with its name. */
export const writersComponents = { Advice, Do, Dont, ExitKeysOff, Note, ReportAddress, Reveal, Steps, Urgent, WhoToCall };
