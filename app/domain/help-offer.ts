/** Something that an area used and lets others see: a template, a job description. */
export type HelpLink = { title: string; url: string };
