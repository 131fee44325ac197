package jp.mokuteki.promises.authorisation;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import jp.mokuteki.promises.product.Operation;
import jp.mokuteki.promises.product.Site;

/** A product with the things of two insurers in it, and callers of all sorts. */
interface Scene {
    Site site();

    List<Caller> callers();

    /** The insurer that is not this one. */
    String other(String insurer);

    /** Makes something of an insurer and gives back its id. */
    String make(Operation maker, String insurer) throws IOException;

    /** Somebody of the insurer who may do everything. */
    Caller master(String insurer);

    /** Notes what belongs to an insurer alone. */
    void note(String insurer, String mark);

    /** What must not be seen by anybody but this insurer. */
    Collection<String> marks(String insurer);

    /** Whether a mark is public by itself, as the name of a society is: a route for everybody may tell it. */
    boolean isPublic(String mark);
}
