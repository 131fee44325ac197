/** The use cases and the ports through which they are asked and through which they ask. */
module jp.mokuteki.application {
    requires transitive jp.mokuteki.domain;

    exports jp.mokuteki.application.port;
    exports jp.mokuteki.application.port.in;
    exports jp.mokuteki.application.port.out;
    exports jp.mokuteki.application.service;
}
