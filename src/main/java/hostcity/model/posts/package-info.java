/** What hosting feeds back on: posts of nations, the ladder of local institutes, the language of cities. */
@NullMarked
package hostcity.model.posts;

import org.jspecify.annotations.NullMarked;
