package commonground.desktop.tasks;

/** The one place where failures end: it tells the user in plain words and logs the rest. */
@FunctionalInterface
public interface Failures {

    /**
     * Tells that something failed. May be called on any thread.
     *
     * @param doing what was being done, in words for the user
     */
    void tell(String doing, Throwable failure);
}
