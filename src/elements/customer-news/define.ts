import {define} from '../define.js';
import {CustomerNews} from './customer-news.js';

define('customer-news', CustomerNews);
