import {define} from '../define.js';
import {CustomerRecentActs} from './customer-recent-acts.js';

define('customer-recent-acts', CustomerRecentActs);
