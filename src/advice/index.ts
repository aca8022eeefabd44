export { adviceCodes, adviseOn, type Advice } from './advice.js';
export { describeAdvice } from './describe-advice.js';
