/**
 * What is known of one city, and of one organization: panels that show a {@link hostcity.gui.film.Film} and tell a
 * listener what the user decides; they never touch the model that runs.
 */
@NullMarked
package hostcity.gui.inspect;

import org.jspecify.annotations.NullMarked;
