package hostcity.model;

import java.io.Serializable;
import java.util.Set;

/**
 * How a run replays another one of the same seed (ODD 7.29 Attribution and diversion). Cities that do not act decide what
 * they decided there.
 *
 * @param recording what the other run showed
 * @param stocks whether all who decide see the stocks of the other run, and not those of their own
 * @param actors indices of the places that act by their own rules
 */
public record Replay(Recording recording, boolean stocks, Set<Integer> actors) implements Serializable {

    /** Copies. */
    public Replay {
        actors = Set.copyOf(actors);
    }
}
