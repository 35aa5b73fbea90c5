package hostcity.model.choice;

import hostcity.world.Field;
import java.io.Serializable;

/** What organizations of a field see of places because of others of the field and of institutes, by field and place. */
final class FieldView implements Serializable {

    private static final long serialVersionUID = 1;

    /** A_field of ODD 7.11. */
    final double[][] fieldTerm;

    /** The same for a seat that is there itself. */
    final double[][] fieldTermOfOthers;

    /** The linear clustering of ODD 7.11, in utility. */
    final double[][] linearTerm;

    /** The same for a seat that is there itself. */
    final double[][] linearTermOfOthers;

    /** The chance that an organization knows of a place. */
    final double[][] awareness;

    /** The chance that it is registered. */
    final double[][] registration;

    /** What an institute that can host adds to the utility of a new seat. */
    final double[][] anchor;

    /** The same for offices that are no new seats: nothing. */
    final double[] noAnchor;

    FieldView(int places) {
        fieldTerm = new double[Field.COUNT][places];
        fieldTermOfOthers = new double[Field.COUNT][places];
        linearTerm = new double[Field.COUNT][places];
        linearTermOfOthers = new double[Field.COUNT][places];
        awareness = new double[Field.COUNT][places];
        registration = new double[Field.COUNT][places];
        anchor = new double[Field.COUNT][places];
        noAnchor = new double[places];
    }
}
