package hostcity.world;

/**
 * Posts in organizations that nationals of a nation hold at the start, where a source counts them.
 *
 * @param posts all posts
 * @param senior those of them that are senior
 */
public record NationPosts(double posts, double senior) {

    /** Checks the counts. */
    public NationPosts {
        if (!(posts > 0 && senior >= 0 && senior <= posts)) {
            throw new IllegalArgumentException(
                    "posts are above 0, senior ones among them: not " + senior + " of " + posts);
        }
    }
}
