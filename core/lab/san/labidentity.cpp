// SPDX-License-Identifier: Apache-2.0
#include "core/lab/san/labidentity.h"

#include <QSslCertificate>
#include <QSslKey>

namespace twinrail::lab {

namespace {

// The identity of the lab appliance: self-signed, for loopback only, valid from 2024 to 2054. The key is public on
// purpose. It guards nothing: the lab listens on 127.0.0.1 and holds invented storage. Qt 6.4 cannot make certificates,
// and a fixed one gives tests a fixed pin.
constexpr char certificatePem[] = "-----BEGIN CERTIFICATE-----\n"
                                  "MIIBdDCCARqgAwIBAgIUQ7KywwaenRJCoe/K8Y877MFXocQwCgYIKoZIzj0EAwIw\n"
                                  "JjEVMBMGA1UECgwMVHdpbnJhaWwgbGFiMQ0wCwYDVQQDDARsYWI5MCAXDTI0MDEw\n"
                                  "MTAwMDAwMFoYDzIwNTQwMTAxMDAwMDAwWjAmMRUwEwYDVQQKDAxUd2lucmFpbCBs\n"
                                  "YWIxDTALBgNVBAMMBGxhYjkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQkDl9o\n"
                                  "Ks3UzgZT90ijWvQSV6O4NqbOFHDe1oyXKHyhKu2cwNmrU7YZFmq3EfJisyHl+JOp\n"
                                  "0Qh26GjaO7d+34ryoyQwIjAgBgNVHREEGTAXggRsYWI5gglsb2NhbGhvc3SHBH8A\n"
                                  "AAEwCgYIKoZIzj0EAwIDSAAwRQIhALEpjTAZcGcVjLZmsNNwdcOIQSKQ+dK8gQOz\n"
                                  "Z42Jz52OAiA6HYcy/jOMvWSHHurh6tAl0DnZC5AkFn84qLntHiRYPg==\n"
                                  "-----END CERTIFICATE-----\n";

constexpr char keyPem[] = "-----BEGIN PRIVATE KEY-----\n"
                          "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg8IuaLOFtKvbPozpu\n"
                          "6iGU+Ef1waqIKMc9FZF+mRgDOBmhRANCAAQkDl9oKs3UzgZT90ijWvQSV6O4NqbO\n"
                          "FHDe1oyXKHyhKu2cwNmrU7YZFmq3EfJisyHl+JOp0Qh26GjaO7d+34ry\n"
                          "-----END PRIVATE KEY-----\n";

QSslCertificate certificate() { return QSslCertificate(QByteArray(certificatePem)); }

} // namespace

QSslConfiguration labSslConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate());
    configuration.setPrivateKey(QSslKey(QByteArray(keyPem), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QString labFingerprint()
{
    return QString::fromLatin1(certificate().digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

} // namespace twinrail::lab
