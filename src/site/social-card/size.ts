/** Pixels; what the services that show link previews ask for (ratio 1.91 to 1). */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
