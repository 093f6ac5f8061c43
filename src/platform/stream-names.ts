/** The open stream that a name stands for: 0, 1 and 2 are the standard ones; undefined: it names a file. */
export function streamNamed(file: string): number | undefined {
  const standard = ['/dev/stdin', '/dev/stdout', '/dev/stderr'].indexOf(file);
  if (standard >= 0) return standard;
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/.exec(file)?.[1];
  return number === undefined ? undefined : Number(number);
}
