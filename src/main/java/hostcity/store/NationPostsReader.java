package hostcity.store;

import hostcity.world.Nation;
import hostcity.world.NationPosts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the posts of nationals at the start, where a source counts them. */
final class NationPostsReader {

    private static final double MOST = 1e6;

    private NationPostsReader() {}

    /** The posts by key of the nation. */
    static Map<Integer, NationPosts> read(WorldFiles files, List<Nation> nations) {
        Map<Integer, NationPosts> posts = new HashMap<>();
        Unique ids = new Unique();
        List<String> known = nations.stream().map(Nation::id).toList();
        for (CsvRow row : files.table("nation_posts.csv", "nation", "posts", "senior_posts")
                .rows()) {
            String id = row.oneOf("nation", "nation of nations.csv", known);
            ids.add(row, "nation");
            double all = row.number("posts", 1, MOST);
            posts.put(nations.get(known.indexOf(id)).key(), new NationPosts(all, row.number("senior_posts", 0, all)));
        }
        return posts;
    }
}
