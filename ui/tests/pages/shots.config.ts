import { mergeConfig } from 'vitest/config';
import pages from './vitest.config';

/** `cargo xtask screens`: the same pages, photographed instead of judged. */
const config = mergeConfig(pages, {});
config.test = { ...config.test, include: ['tests/pages/**/*.shots.ts'] };
export default config;
