/** At most `count` members of a list, as far from each other as they can be, in their order. */
export function spread<Member>(list: readonly Member[], count: number): Member[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)] as Member);
}
