package hostcity.report.page;

import hostcity.report.Label;

/**
 * A figure in the page, drawn twice so that its text can be read on a desk and on a phone.
 *
 * @param name the name of its files, and its place in the page
 * @param title what it shows
 * @param wide an svg element for wide windows
 * @param narrow one for narrow ones
 */
public record Picture(String name, Label title, String wide, String narrow) {}
