@echo off
rem Opens the shop by a double click. The black window is the shop: closing it closes the shop.
title Amanah
where java >nul 2>nul
if errorlevel 1 (
  echo Amanah perlu Java 17. Pasang dulu dari https://adoptium.net lalu klik lagi.
  pause
  exit /b 1
)
if not defined AMANAH_HOST set AMANAH_HOST=0.0.0.0
if not defined AMANAH_TLS set AMANAH_TLS=phones
if not defined AMANAH_PORT set AMANAH_PORT=8080
start "" /min cmd /c "timeout /t 15 /nobreak >nul & start http://localhost:%AMANAH_PORT%"
java "@%~dp0java.options" -Djava.util.logging.manager=org.jboss.logmanager.LogManager -jar "%~dp0app\quarkus-run.jar"
pause
