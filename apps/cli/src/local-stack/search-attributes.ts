/** The keyword attributes the program's workflows are found by; registered wherever a server is made ready. */
export const SEARCH_ATTRIBUTES = ['DonDocAuthority', 'DonDocPlan', 'DonDocUnit', 'DonDocState'] as const;
