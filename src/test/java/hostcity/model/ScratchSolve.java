package hostcity.model;

import hostcity.experiment.Constants;
import hostcity.measure.*;
import hostcity.store.WorldReader;
import hostcity.world.*;
import java.util.*;

public class ScratchSolve {
    public static void main(String[] a) throws Exception {
        World w = WorldReader.shipped();
        Map<String, Double> alpha = new Constants(w, 20, Integer.parseInt(a[2]), 1, 2)
                .solve(Integer.parseInt(a[0]), Integer.parseInt(a[1]), s -> System.out.println(s));
        try (java.io.PrintWriter o = new java.io.PrintWriter("/tmp/alpha.csv", "UTF-8")) {
            new TreeMap<>(alpha).forEach((k, v) -> o.println(k + "," + v));
        }
    }
}
