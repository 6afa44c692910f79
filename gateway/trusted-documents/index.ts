export { onlyTrustedDocuments } from './only-trusted-documents';
export { readTrustedDocuments, type TrustedDocuments } from './read-trusted-documents';
