package hostcity.scenario.cases;

import hostcity.world.World;
import java.util.HashSet;
import java.util.List;

/** Who votes. */
public sealed interface Electorate {

    /** The number of voters. */
    int voters(World world);

    /** Every member state of the United Nations that the world lists. */
    record UnMembers() implements Electorate {
        @Override
        public int voters(World world) {
            return world.states().size();
        }
    }

    /**
     * These states.
     *
     * @param iso3 their codes: one at least, none twice
     */
    record States(List<String> iso3) implements Electorate {
        /** Copies and checks. */
        public States {
            iso3 = List.copyOf(iso3);
            if (iso3.isEmpty() || new HashSet<>(iso3).size() != iso3.size()) {
                throw new IllegalArgumentException("one state or more, all different, and not " + iso3);
            }
        }

        @Override
        public int voters(World world) {
            return iso3.size();
        }
    }

    /**
     * So many voters of whom nothing is known.
     *
     * @param number how many: one at least
     */
    record Unnamed(int number) implements Electorate {
        /** Checks the number. */
        public Unnamed {
            if (!(number > 0)) {
                throw new IllegalArgumentException("a ballot needs a voter, not " + number);
            }
        }

        @Override
        public int voters(World world) {
            return number;
        }
    }

    /** No voters: the head of the organization chooses. */
    record Nobody() implements Electorate {
        @Override
        public int voters(World world) {
            return 0;
        }
    }
}
