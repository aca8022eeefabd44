import { defineConfig } from 'astro/config';

// The output is a folder for any web server.
export default defineConfig({ build: { format: 'file' } });
