import './calendar-button/define.js';
import './cluster-card/define.js';
import './clusters/define.js';
import './contact-card/define.js';
import './contacts/define.js';
import './partners/define.js';
import './programme/define.js';
import './registration-button/define.js';
