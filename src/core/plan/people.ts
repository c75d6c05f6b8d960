/** A name for comparing: without regard to case and outer white space. */
export function personKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Whether two names stand for one person. */
export function isSamePerson(a: string, b: string): boolean {
  return personKey(a) === personKey(b);
}
