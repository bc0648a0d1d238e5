"""Certificate databases (JKS, JCEKS, PKCS12) and certificates: read, create, re-encrypt, write."""
