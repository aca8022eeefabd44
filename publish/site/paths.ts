/** An `id` as the name of a file: Windows takes no `:`, which ids of imported schedules may have. */
export function fileName(id: string): string {
  return id.replaceAll(':', '~3a');
}

/** The way from a file to the root of the site: `../` for each folder it lies in. */
export function wayToRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
