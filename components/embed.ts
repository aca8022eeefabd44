/** The entry of the bundle that partners embed by a script tag: registers every element. */
import './define.js';
