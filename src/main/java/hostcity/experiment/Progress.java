package hostcity.experiment;

/** Is told how an experiment goes on. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = (done, failed, all) -> {};

    /**
     * Some runs have ended.
     *
     * @param done runs that ended, the failed ones and those of an earlier session included
     * @param failed runs that failed
     * @param all runs of the experiment
     */
    void update(int done, int failed, int all);
}
