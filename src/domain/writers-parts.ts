/** The components that writers may use in MDX. The content check knows them by name; src/components/content/writers-components.ts makes them. */
export const writersParts = [
  'Advice', 'Ask', 'Bars', 'CampaignCalendar', 'Do', 'Dont', 'Easy', 'EmbedSnippet', 'ExitKeysOff', 'Figure', 'FigureFiles', 'Figures', 'LeavingTests', 'NextCampaigns', 'Note', 'OnePage', 'Pathway', 'PractiseLeaving', 'Prepare', 'PrintButton', 'Quote', 'ReportAddress', 'Reveal', 'ShortLinks', 'Steps', 'Urgent', 'WhoToCall', 'Write',
] as const;
export type WritersPart = (typeof writersParts)[number];

/** What a component cannot do without. */
export const neededAttributes: Partial<Record<WritersPart, readonly string[]>> = {
  Ask: ['label', 'starts'], Bars: ['title'], Easy: ['picture'], Figure: ['id'], Figures: ['group'], Note: ['title'], Quote: ['source'], Reveal: ['title'], Urgent: ['title'], WhoToCall: ['ids'], Write: ['label'],
};

/** The pictures of easy pages. src/components/content/easy-pictures.ts draws them. */
export const easyPictures = [
  'ambulance', 'angry', 'bag', 'camera', 'child', 'clock', 'computer', 'council', 'danger', 'doctor', 'door', 'drink', 'friend', 'hang-up', 'heart', 'hidden', 'hit',
  'hospital', 'language', 'listen', 'lock', 'medicine', 'message', 'mobile', 'money', 'night', 'no', 'paper', 'person', 'phone', 'place', 'police', 'press', 'question',
  'sad', 'safe', 'school', 'shout', 'siren', 'slow', 'stop', 'talk', 'video', 'watch', 'wheelchair', 'worker', 'yes',
] as const;
export type EasyPicture = (typeof easyPictures)[number];
