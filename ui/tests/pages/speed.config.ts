import { mergeConfig } from 'vitest/config';
import pages from './vitest.config';

/** `cargo xtask bench`: the same pages, timed over the host built for release. */
const config = mergeConfig(pages, {});
config.test = { ...config.test, include: ['tests/pages/**/*.speed.ts'] };
export default config;
