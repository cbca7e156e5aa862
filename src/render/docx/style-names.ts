/** Ids of the styles that documents use. Word knows the built-in ones by their names, in whatever language it runs. */
export const STYLE = {
  text: 'BodyText',
  item: 'ListParagraph',
  contents: 'TOCHeading',
  caption: 'Caption',
  quote: 'Quote',
  codeBlock: 'LsicuCodeBlock',
  code: 'LsicuCode',
  link: 'Hyperlink',
  cell: 'LsicuCell',
  smallCell: 'LsicuSmallCell',
  rule: 'LsicuRule',
  mark: 'LsicuMark',
  legend: 'LsicuLegend',
  signature: 'LsicuSignature',
};
