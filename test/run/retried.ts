/** How a test that is run a second time is printed; its title follows. */
export const RETRIED = '↻ again: ';
