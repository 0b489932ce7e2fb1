import { onRibbon } from '../hosts/excel';
import { scoreAtOnce } from './scoreAtOnce';

// The name stands in the manifest.
onRibbon('scoreNow', scoreAtOnce);
