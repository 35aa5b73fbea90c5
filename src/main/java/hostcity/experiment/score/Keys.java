package hostcity.experiment.score;

import hostcity.random.KeyedRandom;

/** Keys of draws that are made from names. */
final class Keys {

    private Keys() {}

    /** A key from a name, mixed letter by letter. */
    static long of(String name) {
        long key = 0;
        for (int i = 0; i < name.length(); i++) {
            key = KeyedRandom.mix(key ^ name.charAt(i));
        }
        return key;
    }
}
