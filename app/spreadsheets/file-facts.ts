import { cellText } from './cell-text';
import type { Workbook } from './sheet';
import { escapeXml } from './xml';

/** What a file's properties say of it. */
export type FileFacts = {
  title: string;
  subject: string;
  /** An organisation, never a person. */
  author: string;
  keywords: readonly string[];
  language: string;
};

/** The properties of a workbook's file. */
export function factsOf({ title, subject, author = 'Report pathfinder progress' }: Workbook): FileFacts {
  return {
    title: cellText(title),
    subject: cellText(subject),
    author,
    keywords: ['children’s social care', 'Families First for Children', 'pathfinder', 'progress'],
    language: 'en-GB',
  };
}

/** The properties as an Excel file has them. */
export function packagedFacts({ title, subject, author, keywords, language }: FileFacts): string {
  const says = (tag: string, text: string) => `<${tag}>${escapeXml(text)}</${tag}>`;
  return `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="${dublinCore}">${says('dc:title', title)}${says('dc:subject', subject)}${says('dc:creator', author)}${says('cp:keywords', keywords.join(', '))}${says('dc:language', language)}</cp:coreProperties>`;
}

/** The properties as an OpenDocument file has them. */
export function documentFacts({ title, subject, author, keywords, language }: FileFacts): string {
  const says = (tag: string, text: string) => `<${tag}>${escapeXml(text)}</${tag}>`;
  const terms = keywords.map((keyword) => says('meta:keyword', keyword));
  return `${head}<office:document-meta xmlns:office="${urn}:office:1.0" xmlns:meta="${urn}:meta:1.0" xmlns:dc="${dublinCore}" office:version="1.2"><office:meta>${says('dc:title', title)}${says('dc:subject', subject)}${terms.join('')}${says('meta:initial-creator', author)}${says('dc:creator', author)}${says('dc:language', language)}</office:meta></office:document-meta>`;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const urn = 'urn:oasis:names:tc:opendocument:xmlns';
const dublinCore = 'http://purl.org/dc/elements/1.1/';
