/** French adjectives that tell how far the reach of a body goes. */

/** A part of the country: “l'agence régionale”. */
export const LOCAL = /^(?:région|département|municip|commun|intercommun|canton)(?:al|ale|el|elle)$/;

/** All of it, or more: “la fédération nationale”. */
export const WIDE = /^(?:nation|fédér|centr|internation)ale?$/;
