/** How one finding looks: a row of what, who and what to do, and below it why, and what is folded. */
export const FINDING_STYLE = `.row {
  display: grid;
  grid-template-columns: minmax(0, 5fr) minmax(0, 3fr) minmax(0, 3fr);
  gap: 0 1rem;
}
.row.head {
  padding: 0 0.75rem;
  color: var(--soft);
  font-size: 0.8rem;
}
article {
  margin: 0.3rem 0;
  padding: 0.3rem 0.75rem;
  scroll-margin-top: 4rem;
  overflow-wrap: anywhere;
  background: var(--card);
  border: 1px solid var(--line);
  border-left: 4px solid var(--safe);
  border-radius: 6px;
  font-size: 0.875rem;
  line-height: 1.4;
}
article:target {
  outline: 2px solid var(--unknown);
}
article.breaking {
  border-left-color: var(--breaking);
}
article.unknown {
  border-left-color: var(--unknown);
}
article.lint,
article.answered {
  border-left-color: var(--soft);
}
summary {
  cursor: pointer;
}
.foot {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 0.9rem;
}
.foot,
.place {
  color: var(--soft);
  font-size: 0.8rem;
}
.foot details {
  min-width: 0;
  max-width: 100%;
}
.foot pre {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.foot details[open] {
  flex-basis: 100%;
}
.foot details > * {
  color: var(--text);
}
.foot details > summary {
  color: var(--soft);
}
.badge {
  padding: 0 0.4rem;
  border: 1px solid currentColor;
  border-radius: 99px;
  color: var(--safe);
  font-size: 0.7rem;
  font-weight: 400;
}
.breaking .badge {
  color: var(--breaking);
}
.unknown .badge {
  color: var(--unknown);
}
.lint .badge,
article .badge.ledger,
article .badge.state {
  color: var(--soft);
}
.witness,
.also {
  color: var(--soft);
}
.witness::before,
.also::before {
  content: "· ";
}
.sides {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
  gap: 0.75rem;
  margin: 0.4rem 0;
}
.none {
  color: var(--soft);
  font-style: italic;
}
.diff ins {
  color: var(--safe);
  text-decoration: none;
}
.diff del {
  color: var(--breaking);
  text-decoration: none;
}
@media (max-width: 45rem) {
  body {
    padding: 0.9rem 0.75rem 3rem;
  }
  h1 {
    font-size: 1.2rem;
  }
  .filters {
    position: static;
  }
  .row {
    grid-template-columns: minmax(0, 1fr);
  }
  .row.head {
    display: none;
  }
}
`;
