// The version of the product, from package.json.
import { version as packageVersion } from '../package.json';

/** '1.1.0'. */
export const version: string = packageVersion;
