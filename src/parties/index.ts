export { checkCoFunding, isFundedByUnion, type CoFundingFault } from './co-funding.js';
export { coFundingStatement, coFundingStatements } from './co-funding-statements.js';
export { groupParties, type PartyGroup } from './group-parties.js';
