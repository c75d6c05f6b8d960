/** The file that templates and README begin with: nothing to ask about it. */
export const goodFile = `team: Order desk
period: 2026-Q4
objectives:
  - objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days, and that is why they leave.
    whyNow: Two competitors already ship with under 2% errors.
    effect: Customers no longer call back about the same order
    results:
      - Error reports on shipped orders fall from 10% to 5%
      - NPS rises 8 points, from 31
    actions:
      - action: Check the address with the customer before picking
        proposedBy: Joost
`;
