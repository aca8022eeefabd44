export { checkCoFunding, isFundedByUnion, type CoFundingFault } from './co-funding.js';
export { groupParties, type PartyGroup } from './group-parties.js';
