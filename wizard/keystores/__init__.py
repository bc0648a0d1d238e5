"""Certificate databases: JKS, JCEKS and PKCS12 stores, their keys and certificates. Knows no server."""
