package hostcity.model.posts;

import static hostcity.world.Parameter.*;

import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * Posts in organizations that nationals hold (ODD 7.21). The world has a number of posts per organization; some are
 * filled anew each year, and who held, hosts and takes part wins more of them. What each nation has a skill for is
 * solved so that the start stands still.
 */
public final class Posts implements Serializable {

    private static final long serialVersionUID = 1;

    private final double perOrganization;
    private final double turnover;
    private final double incumbency;
    private final double hosting;
    private final double participating;
    private final double perInstitute;
    private final double[] start;
    private final double[] skill;
    private final double[] base;
    private final double[] held;

    /**
     * The posts of the start.
     *
     * @param start posts by nation
     * @param hosted organizations hosted by nation
     * @param participation instrument 14 by nation
     */
    public Posts(double[] start, int[] hosted, double[] participation, Parameters p) {
        perOrganization = p.get(POSTS_PER_ORGANIZATION);
        turnover = p.get(POSTS_TURNOVER);
        incumbency = p.get(POSTS_INCUMBENCY);
        hosting = p.get(POSTS_HOSTING);
        participating = p.get(POSTS_PARTICIPATION);
        perInstitute = p.get(INSTITUTE_POSTS);
        this.start = start.clone();
        base = start.clone();
        held = start.clone();
        skill = new double[start.length];
        Arrays.fill(skill, 1);
        double[] weight = weights(hosted, participation);
        for (int nation = 0; nation < skill.length; nation++) {
            skill[nation] = start[nation] / weight[nation];
        }
    }

    private double[] weights(int[] hosted, double[] participation) {
        double mean = mean(held);
        double[] weight = new double[held.length];
        for (int nation = 0; nation < weight.length; nation++) {
            weight[nation] = skill[nation]
                    * FastMath.pow((1 + held[nation]) / (1 + mean), incumbency)
                    * FastMath.pow(1.0 + hosted[nation], hosting)
                    * (1 + participating * participation[nation]);
        }
        return weight;
    }

    /**
     * A year passes.
     *
     * @param organizations of the world
     * @param hosted organizations hosted by nation
     * @param participation instrument 14 by nation
     * @param institutes institutes with a post by nation, beyond those of the start
     * @param drive what policies multiply a nation's posts by; others give way
     */
    public void advance(int organizations, int[] hosted, double[] participation, int[] institutes, double[] drive) {
        double[] weight = weights(hosted, participation);
        double all = Arrays.stream(weight).sum();
        double world = perOrganization * organizations;
        double sum = 0;
        double driven = 0;
        for (int nation = 0; nation < base.length; nation++) {
            double won = (all == 0 ? 0 : world * weight[nation] / all) + perInstitute * institutes[nation];
            base[nation] = Math.max(0, (1 - turnover) * base[nation] + turnover * won);
            sum += base[nation];
            driven += drive[nation] * base[nation];
        }
        double room = driven == 0 ? 0 : sum / driven;
        for (int nation = 0; nation < base.length; nation++) {
            held[nation] = drive[nation] * base[nation] * room;
        }
    }

    /** Posts that nationals of a nation hold. */
    public double of(int nation) {
        return held[nation];
    }

    /** ln((1 + posts) / (1 + mean posts)) of a nation. */
    public double lead(int nation) {
        return FastMath.log((1 + held[nation]) / (1 + mean(held)));
    }

    /** What {@link #lead} has gained since the start; 0 at the start. */
    public double gain(int nation) {
        return lead(nation) - FastMath.log((1 + start[nation]) / (1 + mean(start)));
    }

    private static double mean(double[] posts) {
        return Arrays.stream(posts).sum() / posts.length;
    }
}
