/**
 * What runs in every page, in one file, since three small ones are three requests and weigh more.
 * The way out comes first: what goes wrong in the others leaves it alone.
 */
import './quick-exit.client.ts';
import './discreet-reading.client.ts';
import './site-search.client.ts';
