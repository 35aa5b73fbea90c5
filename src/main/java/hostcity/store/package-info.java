/**
 * Readers and writers of what users edit and what runs leave behind: CSV, YAML, the result store, the manifest. Whatever
 * is wrong in a file is refused with one line that says what, where, the value, and what to do.
 */
@NullMarked
package hostcity.store;

import org.jspecify.annotations.NullMarked;
