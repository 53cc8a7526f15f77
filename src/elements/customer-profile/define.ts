import {define} from '../define.js';
import {CustomerProfile} from './customer-profile.js';

define('customer-profile', CustomerProfile);
