<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>wizard</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%Ln個のアクション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuration element(s)</source>
        <translation>
            <numerusform>%Ln個の構成エレメント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after this report</source>
        <translation>
            <numerusform>レポート作成日から%Ln日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%Ln個のエレメント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s) of {subject} in no package: {names}.</source>
        <translation>
            <numerusform>{subject}の%Ln個のエレメントがどのパッケージにも含まれていません：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%Ln個のパッケージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) left out, which the new database will lack: {subject}.</source>
        <translation>
            <numerusform>%Ln個のパッケージが省略されており、新しいデータベースには含まれません：{subject}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy template(s)</source>
        <translation>
            <numerusform>%Ln個のポリシーテンプレート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource element(s)</source>
        <translation>
            <numerusform>%Ln個のリソースエレメント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of vmo_keystore</source>
        <translation>
            <numerusform>vmo_keystoreの%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%Ln個のテーブル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflow(s)</source>
        <translation>
            <numerusform>%Ln個のワークフロー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after this report</source>
        <translation>
            <numerusform>レポート作成日から%Ln年後</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation>バージョン情報(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Address (optional)</source>
        <translation>アドレス（任意）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Another file or password…</source>
        <translation>別のファイルまたはパスワード(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Answer of the authority</source>
        <translation>認証局の応答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check the database</source>
        <translation>データベースを確認(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Configuration values</source>
        <translation>構成エレメントの値(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create the certificate</source>
        <translation>証明書を作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create the database</source>
        <translation>データベースを作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Database name</source>
        <translation>データベース名(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>暗号化(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n package(s)</source>
        <translation>
            <numerusform>%Ln個のパッケージをエクスポート(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on with the run</source>
        <translation>実行を再開(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n package(s)</source>
        <translation>
            <numerusform>%Ln個のパッケージをインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Install the new certificate</source>
        <translation>新しい証明書をインストール(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Instance name</source>
        <translation>インスタンス名(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keyring ({keyring})</source>
        <translation>パスワードをキーリング（{keyring}）に保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the system&apos;s keyring</source>
        <translation>パスワードをシステムのキーリングに保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Kind of database</source>
        <translation>データベースの種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>省略(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Load answers…</source>
        <translation>回答を読み込む(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Make another one…</source>
        <translation>別の証明書を作成(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation>レポートを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Overwrite elements that exist</source>
        <translation>既存のエレメントを上書き(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password for the file (optional)</source>
        <translation>ファイルのパスワード（任意）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>ファイルのパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>ロールバック(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Roll back…</source>
        <translation>ロールバック(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save answers…</source>
        <translation>回答を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save the certificate</source>
        <translation>証明書を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Secure strings</source>
        <translation>セキュアな文字列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this run</source>
        <translation>この実行ではこの証明書を信頼(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this certificate</source>
        <translation>この証明書を使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Valid for years</source>
        <translation>有効年数(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Version history</source>
        <translation>バージョン履歴(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>レポートを作成(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write the request</source>
        <translation>証明書署名要求を作成(&amp;W)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>（非表示）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>(not set)</source>
        <translation>（未設定）</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>（任意）</translation>
    </message>
    <message>
        <source>(other content)</source>
        <translation>（別の内容）</translation>
    </message>
    <message>
        <source>(present)</source>
        <translation>（値あり）</translation>
    </message>
    <message>
        <source>(the export password)</source>
        <translation>（エクスポートパスワード）</translation>
    </message>
    <message>
        <source>(the password of the configuration backup)</source>
        <translation>（構成のバックアップのパスワード）</translation>
    </message>
    <message>
        <source>(the password of the database login)</source>
        <translation>（データベースログインのパスワード）</translation>
    </message>
    <message>
        <source>(the password of this certificate database)</source>
        <translation>（この証明書データベースのパスワード）</translation>
    </message>
    <message>
        <source>--files-from wants a text file with one file name on each line.</source>
        <translation>--files-fromには、1行に1つのファイル名を記述したテキストファイルを指定してください。</translation>
    </message>
    <message>
        <source>5.1 to 8.x, over its own API.</source>
        <translation>5.1～8.x。サーバー自体のAPIを使用します。</translation>
    </message>
    <message>
        <source>A bearer token</source>
        <translation>ベアラートークン</translation>
    </message>
    <message>
        <source>A certificate cannot be made from these answers: {subject} = {value}.</source>
        <translation>これらの回答では証明書を作成できません：{subject} = {value}。</translation>
    </message>
    <message>
        <source>A database administrator has made it.</source>
        <translation>データベース管理者が作成済みです。</translation>
    </message>
    <message>
        <source>A fresh export of {subject} is not signed by the new certificate.</source>
        <translation>新しくエクスポートした{subject}は、新しい証明書で署名されていません。</translation>
    </message>
    <message>
        <source>A fresh export of {subject} is signed by {signer}, not by the new certificate {wanted}.</source>
        <translation>新しくエクスポートした{subject}は、新しい証明書{wanted}ではなく{signer}で署名されています。</translation>
    </message>
    <message>
        <source>A key and its certificate that you have.</source>
        <translation>手元にあるキーとその証明書を使用します。</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>A server cannot sign with it. Look for the file that holds the private key.</source>
        <translation>サーバーはこのファイルでは署名できません。プライベートキーを含むファイルを探してください。</translation>
    </message>
    <message>
        <source>A user with its schema is the database. Give the instance (SID) or the service name.</source>
        <translation>ユーザーとそのスキーマがデータベースに相当します。インスタンス（SID）またはサービス名を指定してください。</translation>
    </message>
    <message>
        <source>A {type} store cannot hold the secret key {subject}. Nothing was written.</source>
        <translation>{type}形式のキーストアには、シークレットキー{subject}を格納できません。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>A&amp;llow {version}, which is out of date, for this run</source>
        <translation>この実行では旧式の{version}を許可(&amp;L)</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>APIトークン(&amp;T)</translation>
    </message>
    <message>
        <source>API token of the cloud</source>
        <translation>クラウドのAPIトークン</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>APIバージョン</translation>
    </message>
    <message>
        <source>About {product}</source>
        <translation>{product}について</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>After rolling back, {subject} is signed by {signer}, not by the old certificate {wanted}.</source>
        <translation>ロールバック後の{subject}は、旧証明書{wanted}ではなく{signer}で署名されています。</translation>
    </message>
    <message>
        <source>After the certificate change look at these attributes; enter them again if empty.</source>
        <translation>証明書の変更後にこれらの属性を確認し、空の場合は値を入力し直してください。</translation>
    </message>
    <message>
        <source>After the switch</source>
        <translation>切り替え後</translation>
    </message>
    <message>
        <source>After the switch no file holds the server&apos;s settings and its binding to the old database. Going back then means entering them by hand.</source>
        <translation>切り替え後は、サーバーの設定と旧データベースへのバインドを記録したファイルがありません。元に戻すには、手動で入力する必要があります。</translation>
    </message>
    <message>
        <source>All nine steps run as on a real server. No real server is touched.</source>
        <translation>9つのステップすべてを実際のサーバーと同じように実行します。実際のサーバーには一切触れません。</translation>
    </message>
    <message>
        <source>Allow old TLS versions for this server if its network is one you trust.</source>
        <translation>信頼できるネットワークにある場合は、このサーバーに対して古いバージョンのTLSを許可してください。</translation>
    </message>
    <message>
        <source>Allow the copy signed with the new certificate, or the original, and run the step again.</source>
        <translation>新しい証明書で署名したコピーまたは元のパッケージの使用を許可し、ステップを再実行してください。</translation>
    </message>
    <message>
        <source>Allow the switch without these changes</source>
        <translation>これらの変更を含めずに切り替えを許可</translation>
    </message>
    <message>
        <source>Also saved</source>
        <translation>併せて保存</translation>
    </message>
    <message>
        <source>An answer has changed since: run this step again.</source>
        <translation>その後、回答が変更されています。このステップを再実行してください。</translation>
    </message>
    <message>
        <source>An empty database and a user of its own, used by nothing else</source>
        <translation>ほかに使用されていない空のデータベースと専用ユーザー</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Answered in {seconds} s</source>
        <translation>{seconds}秒で応答</translation>
    </message>
    <message>
        <source>Apply it. Create neither tables nor a certificate: both are in the database already.</source>
        <translation>設定を適用してください。テーブルも証明書も既にデータベースにあるため、どちらも作成しないでください。</translation>
    </message>
    <message>
        <source>Ask for a certificate with the key usages digital signature and key encipherment and the extended key usage server authentication. Its name must hold no e-mail address.</source>
        <translation>キー用途がデジタル署名（digitalSignature）とキー暗号化（keyEncipherment）、拡張キー用途がサーバー認証（serverAuth）の証明書を要求してください。サブジェクト名にメールアドレスを含めることはできません。</translation>
    </message>
    <message>
        <source>Ask for digital signature, key encipherment and server authentication, or create a self-signed certificate.</source>
        <translation>デジタル署名、キー暗号化、サーバー認証の用途を要求するか、自己署名証明書を作成してください。</translation>
    </message>
    <message>
        <source>Ask for one package at least.</source>
        <translation>1つ以上のパッケージを指定してください。</translation>
    </message>
    <message>
        <source>Ask the authority for the certificate that belongs to the signature.</source>
        <translation>この署名に対応する証明書を認証局に請求してください。</translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the fingerprint before trusting the new one.</source>
        <translation>新しい証明書を信頼する前に、サーバーの管理者にフィンガープリントを確認してください。</translation>
    </message>
    <message>
        <source>Ask who runs the database server before trusting the new one.</source>
        <translation>新しい証明書を信頼する前に、データベースサーバーの運用担当者に確認してください。</translation>
    </message>
    <message>
        <source>At least 1 GB free; about 50 KB for each vCenter object and 4 KB for each run</source>
        <translation>1 GB以上の空き容量（vCenterオブジェクト1つにつき約50 KB、ワークフローの実行1回につき約4 KB）</translation>
    </message>
    <message>
        <source>At least 1 GB is needed</source>
        <translation>1 GB以上必要です</translation>
    </message>
    <message>
        <source>Back &amp;up the configuration</source>
        <translation>構成をバックアップ(&amp;U)</translation>
    </message>
    <message>
        <source>Back is off: the server has changed.</source>
        <translation>サーバーが変更されているため、「戻る」は使用できません。</translation>
    </message>
    <message>
        <source>Back is off: the server has changed. Earlier steps can be read in the report.</source>
        <translation>サーバーが変更されているため、「戻る」は使用できません。以前のステップはレポートで確認できます。</translation>
    </message>
    <message>
        <source>Back it up</source>
        <translation>バックアップする</translation>
    </message>
    <message>
        <source>Back it up &amp;again…</source>
        <translation>もう一度バックアップ(&amp;A)…</translation>
    </message>
    <message>
        <source>Back up configuration</source>
        <translation>構成のバックアップ</translation>
    </message>
    <message>
        <source>Back up the configuration</source>
        <translation>構成のバックアップ</translation>
    </message>
    <message>
        <source>Be&amp;gin anew</source>
        <translation>新しく開始(&amp;G)</translation>
    </message>
    <message>
        <source>Bearer &amp;token</source>
        <translation>ベアラートークン(&amp;T)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Before the new database is used they are compared again; have the old one answer by then.</source>
        <translation>新しいデータベースを使用する前に、もう一度比較します。それまでに旧データベースが応答するようにしてください。</translation>
    </message>
    <message>
        <source>Before the switch</source>
        <translation>切り替え前</translation>
    </message>
    <message>
        <source>Bind and start the cluster node {node}</source>
        <translation>クラスタノード{node}のバインドと起動</translation>
    </message>
    <message>
        <source>Bind and start the other nodes of the cluster</source>
        <translation>クラスタのほかのノードのバインドと起動</translation>
    </message>
    <message>
        <source>Bind each of them to the old database, and start it</source>
        <translation>各ノードを旧データベースにバインドして起動</translation>
    </message>
    <message>
        <source>Bind the cluster node {node} to the new database and start it.</source>
        <translation>クラスタノード{node}を新しいデータベースにバインドし、起動してください。</translation>
    </message>
    <message>
        <source>Bind the new database</source>
        <translation>新しいデータベースにバインド</translation>
    </message>
    <message>
        <source>Bind the old database again</source>
        <translation>旧データベースに再バインド</translation>
    </message>
    <message>
        <source>Bind the server to exactly this database and create its tables.</source>
        <translation>サーバーをこのデータベースにバインドし、テーブルを作成してください。必ずこのデータベースを指定してください。</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>バインド</translation>
    </message>
    <message>
        <source>Build the tables of the new database</source>
        <translation>新しいデータベースのテーブルを作成</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Call the command as the user who made the run.</source>
        <translation>この実行を作成したユーザーでコマンドを呼び出してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lockがオンです</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificate change</source>
        <translation>証明書の変更</translation>
    </message>
    <message>
        <source>Certificate databases</source>
        <translation>証明書データベース</translation>
    </message>
    <message>
        <source>Change address or account…</source>
        <translation>アドレスまたはアカウントを変更…</translation>
    </message>
    <message>
        <source>Change the certificate of {server}?</source>
        <translation>{server}の証明書を変更しますか？</translation>
    </message>
    <message>
        <source>Changed: {names}.</source>
        <translation>変更：{names}。</translation>
    </message>
    <message>
        <source>Changes the certificate with which VMware Orchestrator signs packages, step by step.</source>
        <translation>VMware Orchestratorがパッケージの署名に使用する証明書を、ステップごとに変更します。</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Character set UTF-8</source>
        <translation>文字セットUTF-8</translation>
    </message>
    <message>
        <source>Chec&amp;k now</source>
        <translation>今すぐ確認(&amp;K)</translation>
    </message>
    <message>
        <source>Check &amp;server</source>
        <translation>サーバーを確認(&amp;S)</translation>
    </message>
    <message>
        <source>Check for changes since the export</source>
        <translation>エクスポート後の変更を確認</translation>
    </message>
    <message>
        <source>Check host and port, and that the server accepts TCP connections.</source>
        <translation>ホストとポート、およびサーバーがTCP接続を受け付けることを確認してください。</translation>
    </message>
    <message>
        <source>Check host and port: 8281 up to 7.x, 443 later.</source>
        <translation>ホストとポートを確認してください（7.xまでは8281、以降は443）。</translation>
    </message>
    <message>
        <source>Check that the server runs, then try again.</source>
        <translation>サーバーが動作していることを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the account, or get a new token.</source>
        <translation>アカウントを確認するか、新しいトークンを取得してください。</translation>
    </message>
    <message>
        <source>Check the address and the network path from this machine.</source>
        <translation>アドレスと、このコンピューターからのネットワーク経路を確認してください。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check the engine and the port.</source>
        <translation>データベースの種類とポートを確認してください。</translation>
    </message>
    <message>
        <source>Check the file and its password with keystore inspect.</source>
        <translation>keystore inspectコマンドで、ファイルとそのパスワードを確認してください。</translation>
    </message>
    <message>
        <source>Check the host name, or give the address in numbers.</source>
        <translation>ホスト名を確認するか、IPアドレスを数値で指定してください。</translation>
    </message>
    <message>
        <source>Check the name and the user, or use the file exported in the configuration interface.</source>
        <translation>データベース名とユーザーを確認するか、構成インターフェイスでエクスポートしたファイルを使用してください。</translation>
    </message>
    <message>
        <source>Check the name, or let the wizard create the database.</source>
        <translation>名前を確認するか、ウィザードでデータベースを作成してください。</translation>
    </message>
    <message>
        <source>Check the name, or type the server&apos;s IP address.</source>
        <translation>名前を確認するか、サーバーのIPアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Check the new database</source>
        <translation>新しいデータベースを確認</translation>
    </message>
    <message>
        <source>Check the path and the access rights, or choose another folder.</source>
        <translation>パスとアクセス権を確認するか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Check the path and the access rights.</source>
        <translation>パスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the path and the rights of the file.</source>
        <translation>ファイルのパスとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Check the port and that the service runs, then try again.</source>
        <translation>ポートと、サービスが動作していることを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the port and the engine, then test again.</source>
        <translation>ポートとデータベースの種類を確認し、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>Check the port: 8281 up to 7.x, 443 later.</source>
        <translation>ポートを確認してください（7.xまでは8281、以降は443）。</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings.</source>
        <translation>サーバーのTLS設定を確認してください。</translation>
    </message>
    <message>
        <source>Check the server&apos;s load and the firewall, then try again.</source>
        <translation>サーバーの負荷とファイアウォールを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check user name and password.</source>
        <translation>ユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Checking {place}. Nothing is changed meanwhile.</source>
        <translation>{place}を確認しています。その間、何も変更されません。</translation>
    </message>
    <message>
        <source>Checking. Nothing is changed meanwhile.</source>
        <translation>確認しています。その間、何も変更されません。</translation>
    </message>
    <message>
        <source>Choose &amp;another database…</source>
        <translation>別のデータベースを選択(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>フォルダを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose Import package for each of these files.</source>
        <translation>これらのファイルごとに「Import package」を選択してください。</translation>
    </message>
    <message>
        <source>Choose Import, leave every element ticked, and choose Import selected elements.</source>
        <translation>「Import」を選択し、すべてのエレメントを選択したまま、「Import selected elements」を選択してください。</translation>
    </message>
    <message>
        <source>Choose a JCEKS, JKS or PKCS12 file, for example vmo-server.vmokeystore.</source>
        <translation>JCEKS、JKS、またはPKCS12形式のファイル（例：vmo-server.vmokeystore）を選択してください。</translation>
    </message>
    <message>
        <source>Choose a PEM, DER or PKCS7 file with the certificate.</source>
        <translation>証明書を含むPEM、DER、またはPKCS7形式のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a PKCS12, JKS or JCEKS file, or a PEM file with the key and its certificate.</source>
        <translation>PKCS12、JKS、またはJCEKS形式のファイルか、キーとその証明書を含むPEMファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a country from the list: two letters, for example DE.</source>
        <translation>リストから国を選択してください（2文字のコード。例：DE）。</translation>
    </message>
    <message>
        <source>Choose a file in a folder that exists.</source>
        <translation>既存のフォルダにあるファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a file that holds the private key together with its certificate.</source>
        <translation>プライベートキーとその証明書の両方を含むファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a file with the ending .package that a server exported.</source>
        <translation>サーバーからエクスポートした、拡張子が.packageのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or change its rights. Nothing was written.</source>
        <translation>自分のフォルダを選択するか、フォルダのアクセス権を変更してください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Choose a package to see what is in it.</source>
        <translation>パッケージを選択すると、その内容が表示されます。</translation>
    </message>
    <message>
        <source>Choose a run folder with more room, or free some.</source>
        <translation>空き容量の多い実行フォルダを選択するか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Choose an encrypted connection. Orchestrator needs the same: field SSL.</source>
        <translation>暗号化された接続を選択してください。Orchestratorでも同じ設定が必要です（「SSL」フィールド）。</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>別のフォルダを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose another empty database in step 4 before you switch again: {database} was used.</source>
        <translation>もう一度切り替える前に、ステップ4で別の空のデータベースを選択してください。{database}は使用済みです。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose another folder for the copies.</source>
        <translation>コピーの保存先として別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose another folder or database, or allow the wizard to finish what is there.</source>
        <translation>別のフォルダまたはデータベースを選択するか、既存のものを使って処理を完了することをウィザードに許可してください。</translation>
    </message>
    <message>
        <source>Choose another folder with --output, or add --overwrite to replace it.</source>
        <translation>--outputで別のフォルダを指定するか、--overwriteを追加して置き換えてください。</translation>
    </message>
    <message>
        <source>Choose another folder with --output.</source>
        <translation>--outputで別のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Choose another folder, or check the disk, and run it again.</source>
        <translation>別のフォルダを選択するか、ディスクを確認して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was written.</source>
        <translation>別のフォルダを選択してください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Choose another name. The wizard never empties or deletes a database it did not create.</source>
        <translation>別の名前を指定してください。ウィザードは、自身が作成していないデータベースを空にしたり削除したりすることはありません。</translation>
    </message>
    <message>
        <source>Choose the answer to this request, or write the request again.</source>
        <translation>この証明書署名要求に対する応答を選択するか、証明書署名要求を作成し直してください。</translation>
    </message>
    <message>
        <source>Choose the file that holds the new key with its certificate.</source>
        <translation>新しいキーとその証明書を含むファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the file that holds the new key.</source>
        <translation>新しいキーを含むファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the file, enter its password, and click Import.</source>
        <translation>ファイルを選択し、そのパスワードを入力して、「Import」をクリックしてください。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the file journal.db.</source>
        <translation>journal.dbファイルがあるフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose the keystore that holds both.</source>
        <translation>両方を含むキーストアを選択してください。</translation>
    </message>
    <message>
        <source>Choose the kind of database.</source>
        <translation>データベースの種類を選択してください。</translation>
    </message>
    <message>
        <source>Choose the new database first (step 4).</source>
        <translation>先に新しいデータベースを選択してください（ステップ4）。</translation>
    </message>
    <message>
        <source>Choose the server whose certificate you want to change. Nothing on it changes before step 7.</source>
        <translation>証明書を変更するサーバーを選択してください。ステップ7までは、サーバーは変更されません。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Clear Export version history.</source>
        <translation>「Export version history」の選択を解除してください。</translation>
    </message>
    <message>
        <source>Click Apply. On an empty database this reports an error: that is expected.</source>
        <translation>「Apply」をクリックしてください。空のデータベースではエラーが表示されますが、これは想定どおりの動作です。</translation>
    </message>
    <message>
        <source>Click Create the database tables, then Apply again.</source>
        <translation>「Create the database tables」をクリックし、もう一度「Apply」をクリックしてください。</translation>
    </message>
    <message>
        <source>Click Database and enter the database that the server uses now.</source>
        <translation>「Database」をクリックし、サーバーが現在使用しているデータベースを入力してください。</translation>
    </message>
    <message>
        <source>Click Database and enter the database the server used before the switch.</source>
        <translation>「Database」をクリックし、切り替え前にサーバーが使用していたデータベースを入力してください。</translation>
    </message>
    <message>
        <source>Click Database and enter these values.</source>
        <translation>「Database」をクリックし、これらの値を入力してください。</translation>
    </message>
    <message>
        <source>Click Database.</source>
        <translation>「Database」をクリックしてください。</translation>
    </message>
    <message>
        <source>Click General, then Import Configuration, and choose this file.</source>
        <translation>「General」、「Import Configuration」の順にクリックし、このファイルを選択してください。</translation>
    </message>
    <message>
        <source>Click Save changes, then Update database.</source>
        <translation>「Save changes」、「Update database」の順にクリックしてください。</translation>
    </message>
    <message>
        <source>Click Server Certificate, then Export certificate database.</source>
        <translation>「Server Certificate」、「Export certificate database」の順にクリックしてください。</translation>
    </message>
    <message>
        <source>Click Server Certificate, then Import certificate database.</source>
        <translation>「Server Certificate」、「Import certificate database」の順にクリックしてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close for now</source>
        <translation>いったん閉じる</translation>
    </message>
    <message>
        <source>Close the other connections, then try again.</source>
        <translation>ほかの接続を閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Close the other one, then open the folder again. Nothing was changed.</source>
        <translation>もう一方を閉じてから、フォルダを開き直してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Cloud Services (8.x)</source>
        <translation>Cloud Services（8.x）</translation>
    </message>
    <message>
        <source>Common &amp;name</source>
        <translation>コモンネーム(&amp;N)</translation>
    </message>
    <message>
        <source>Compare both in the Orchestrator client, or allow overwriting (import_packages.overwrite); then run it again.</source>
        <translation>Orchestratorクライアントで両方を比較するか、上書きを許可（import_packages.overwrite）して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Compare both in the Orchestrator client; the saved package is in the run folder.</source>
        <translation>Orchestratorクライアントで両方を比較してください。保存したパッケージは実行フォルダにあります。</translation>
    </message>
    <message>
        <source>Compare both versions; overwrite only when the one in the package is wanted.</source>
        <translation>両方のバージョンを比較し、パッケージ内のバージョンが必要な場合にのみ上書きしてください。</translation>
    </message>
    <message>
        <source>Compare both, put the foreign one aside, and run the step again.</source>
        <translation>両方を比較し、この実行で作成したものではない方を別の場所に移して、ステップを再実行してください。</translation>
    </message>
    <message>
        <source>Compare its SHA-256 fingerprint with the server&apos;s own, then trust it by fingerprint.</source>
        <translation>証明書のSHA-256フィンガープリントをサーバー自体のものと比較し、フィンガープリントを指定して信頼してください。</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of the TLS certificate, then tick the box.</source>
        <translation>TLS証明書のSHA-256を照合してから、チェックボックスをオンにしてください。</translation>
    </message>
    <message>
        <source>Compare the certificate shown with the one that signs this server&apos;s packages.</source>
        <translation>表示された証明書を、このサーバーのパッケージに署名している証明書と比較してください。</translation>
    </message>
    <message>
        <source>Compare the clocks, or wait until that day.</source>
        <translation>時計のずれを確認するか、その日まで待ってください。</translation>
    </message>
    <message>
        <source>Compare the element on the server with the one in the package.</source>
        <translation>サーバー上のエレメントをパッケージ内のエレメントと比較してください。</translation>
    </message>
    <message>
        <source>Compare the element with the one on the server it came from.</source>
        <translation>このエレメントを、エクスポート元のサーバー上のエレメントと比較してください。</translation>
    </message>
    <message>
        <source>Compare the file with the one that “plan --example” writes, and run again.</source>
        <translation>ファイルを「plan --example」で出力される例と比較し、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s, then trust that certificate.</source>
        <translation>フィンガープリントをサーバーのものと比較し、その証明書を信頼してください。</translation>
    </message>
    <message>
        <source>Compare the old database with its state at the stop</source>
        <translation>旧データベースを停止時の状態と比較</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Configuration backup</source>
        <translation>構成のバックアップ</translation>
    </message>
    <message>
        <source>Configuration saved as</source>
        <translation>構成の保存先</translation>
    </message>
    <message>
        <source>Configuration service (Control Center)</source>
        <translation>構成サービス（Control Center）</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect to Orchestrator</source>
        <translation>Orchestratorに接続</translation>
    </message>
    <message>
        <source>Connect to the server first.</source>
        <translation>先にサーバーに接続してください。</translation>
    </message>
    <message>
        <source>Connect to the server&apos;s network, then try again.</source>
        <translation>サーバーのネットワークに接続し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Connect without encryption</source>
        <translation>暗号化なしで接続</translation>
    </message>
    <message>
        <source>Connect without the proxy, or have the server allowed on it.</source>
        <translation>プロキシを経由せずに接続するか、プロキシでこのサーバーへの接続を許可してもらってください。</translation>
    </message>
    <message>
        <source>Connection to the server&apos;s database</source>
        <translation>サーバーのデータベースへの接続</translation>
    </message>
    <message>
        <source>Contin&amp;ue this run</source>
        <translation>この実行を再開(&amp;U)</translation>
    </message>
    <message>
        <source>Continue a run folder</source>
        <translation>実行フォルダから再開</translation>
    </message>
    <message>
        <source>Continue the s&amp;witch</source>
        <translation>切り替えを再開(&amp;W)</translation>
    </message>
    <message>
        <source>Control Center 7 accepts a store only with both keys.</source>
        <translation>Control Center 7では、両方のキーを含むキーストアのみ使用できます。</translation>
    </message>
    <message>
        <source>Convert the file by itself, into another folder with --output.</source>
        <translation>--outputで別のフォルダを指定し、このファイルだけを変換してください。</translation>
    </message>
    <message>
        <source>Convert the file with keytool -importkeystore to JCEKS and use the result.</source>
        <translation>keytool -importkeystoreでファイルをJCEKSに変換し、変換後のファイルを使用してください。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>{name}をコピー</translation>
    </message>
    <message>
        <source>Correct the field. Nothing was connected yet.</source>
        <translation>フィールドを修正してください。まだ接続は行われていません。</translation>
    </message>
    <message>
        <source>Count&amp;ry</source>
        <translation>国(&amp;R)</translation>
    </message>
    <message>
        <source>Create a new key: choose another file, or let the wizard create the certificate.</source>
        <translation>新しいキーを作成してください。別のファイルを選択するか、ウィザードで証明書を作成してください。</translation>
    </message>
    <message>
        <source>Create it for me</source>
        <translation>ウィザードで作成する</translation>
    </message>
    <message>
        <source>Create the database tables</source>
        <translation>データベーステーブルの作成</translation>
    </message>
    <message>
        <source>Create the database with that character set before any table is built.</source>
        <translation>テーブルを作成する前に、その文字セットでデータベースを作成してください。</translation>
    </message>
    <message>
        <source>Create the new database</source>
        <translation>新しいデータベースの作成</translation>
    </message>
    <message>
        <source>Created by the wizard</source>
        <translation>ウィザードが作成</translation>
    </message>
    <message>
        <source>Ctrl-C was pressed, or the program was told to end</source>
        <translation>Ctrl-Cが押されたか、プログラムに終了が指示された</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>DISPLAY names a display that is gone</source>
        <translation>DISPLAYが、存在しなくなったディスプレイを指している</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Database &amp;administrator</source>
        <translation>データベース管理者(&amp;A)</translation>
    </message>
    <message>
        <source>Database name</source>
        <translation>データベース名</translation>
    </message>
    <message>
        <source>Database type</source>
        <translation>データベースタイプ</translation>
    </message>
    <message>
        <source>Database {subject} accepted the connection and then did not answer in {seconds} s.</source>
        <translation>データベース{subject}は接続を受け付けましたが、{seconds}秒間応答しませんでした。</translation>
    </message>
    <message>
        <source>Database {subject} answered with an error: {answer}.</source>
        <translation>データベース{subject}がエラーを返しました：{answer}。</translation>
    </message>
    <message>
        <source>Database {subject} does not exist: {answer}.</source>
        <translation>データベース{subject}は存在しません：{answer}。</translation>
    </message>
    <message>
        <source>Database {subject} has character set {found}; Orchestrator needs {wanted}.</source>
        <translation>データベース{subject}の文字セットは{found}ですが、Orchestratorには{wanted}が必要です。</translation>
    </message>
    <message>
        <source>Database {subject} has no table vmo_keystore. Seen: {tables}.</source>
        <translation>データベース{subject}にvmo_keystoreテーブルがありません。見つかったテーブル：{tables}。</translation>
    </message>
    <message>
        <source>Database {subject} has several tables vmo_keystore: {tables}. Used: {table}.</source>
        <translation>データベース{subject}に複数のvmo_keystoreテーブルがあります：{tables}。使用したテーブル：{table}。</translation>
    </message>
    <message>
        <source>Database {subject} has {megabytes} MB free; Orchestrator needs at least 1024 MB.</source>
        <translation>データベース{subject}の空き容量は{megabytes} MBです。Orchestratorには1024 MB以上必要です。</translation>
    </message>
    <message>
        <source>Database {subject} has {option} off.</source>
        <translation>データベース{subject}の{option}がオフになっています。</translation>
    </message>
    <message>
        <source>Database {subject} is in use and was not dropped: {answer}.</source>
        <translation>データベース{subject}は使用中のため、削除されませんでした：{answer}。</translation>
    </message>
    <message>
        <source>Database {subject} is not empty: {tables}.</source>
        <translation>データベース{subject}は空ではありません：{tables}。</translation>
    </message>
    <message>
        <source>Database {subject} is open for reading only; a change was refused: {answer}.</source>
        <translation>データベース{subject}は読み取り専用で開かれているため、変更が拒否されました：{answer}。</translation>
    </message>
    <message>
        <source>Database {subject} stays: {reason}.</source>
        <translation>データベース{subject}は削除せずに残されます：{reason}。</translation>
    </message>
    <message>
        <source>Database {subject} uses Windows login {user}. Only a program running as that account can test it.</source>
        <translation>データベース{subject}はWindowsログイン{user}を使用します。テストできるのは、そのアカウントで動作するプログラムだけです。</translation>
    </message>
    <message>
        <source>Database {subject} was not opened with Windows login {user}: {answer}.</source>
        <translation>Windowsログイン{user}ではデータベース{subject}を開けませんでした：{answer}。</translation>
    </message>
    <message>
        <source>Delete it by hand when nobody needs it.</source>
        <translation>不要になったら、手動で削除してください。</translation>
    </message>
    <message>
        <source>Delete it if the wizard made it, it is empty, and the server was never bound to it</source>
        <translation>ウィザードが作成し、空で、サーバーが一度もバインドされていない場合は削除</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Differs: {names}</source>
        <translation>相違あり：{names}</translation>
    </message>
    <message>
        <source>Do it in the server&apos;s own configuration interface, as the instructions say.</source>
        <translation>手順に従って、サーバーの構成インターフェイスで実行してください。</translation>
    </message>
    <message>
        <source>Do not add a target certificate: do not sign and do not encrypt.</source>
        <translation>ターゲット証明書は追加せず、署名も暗号化も行わないでください。</translation>
    </message>
    <message>
        <source>Do not go on with a part of them: export them in the Orchestrator client instead.</source>
        <translation>一部だけで続行せず、Orchestratorクライアントでエクスポートしてください。</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>インポートしない</translation>
    </message>
    <message>
        <source>Do not import this file. Export the package from the server it came from and use that file.</source>
        <translation>このファイルはインポートしないでください。エクスポート元のサーバーからパッケージをエクスポートし直し、そのファイルを使用してください。</translation>
    </message>
    <message>
        <source>Do not trust it before you know where it comes from; use another copy.</source>
        <translation>入手元が分かるまでは信頼せず、別のコピーを使用してください。</translation>
    </message>
    <message>
        <source>Do this step in the configuration interface, as the instructions say.</source>
        <translation>手順に従って、このステップを構成インターフェイスで実行してください。</translation>
    </message>
    <message>
        <source>Do you trust this TLS certificate?</source>
        <translation>このTLS証明書を信頼しますか？</translation>
    </message>
    <message>
        <source>Do&amp;main</source>
        <translation>ドメイン(&amp;M)</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done, needs attention</source>
        <translation>完了（要対応）</translation>
    </message>
    <message numerus="yes">
        <source>Done. Needs attention: %n thing(s).</source>
        <translation>
            <numerusform>完了しました。要対応：%Ln件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>Driver {driver}; the test took {seconds} s</source>
        <translation>ドライバー：{driver}、テスト所要時間：{seconds}秒</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>推測されやすい</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>エレメント</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>エレメント</translation>
    </message>
    <message>
        <source>Elements of the package</source>
        <translation>パッケージのエレメント</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Empty: the Orchestrator server itself.</source>
        <translation>空欄の場合：Orchestratorサーバー自身。</translation>
    </message>
    <message>
        <source>Empty: the place the instructions name.</source>
        <translation>空欄の場合：手順に示された場所。</translation>
    </message>
    <message>
        <source>Empty: the user above creates it with its own rights.</source>
        <translation>空欄の場合：上記のユーザーが自身の権限で作成します。</translation>
    </message>
    <message>
        <source>Empty: this computer decides whether to trust it.</source>
        <translation>空欄の場合：このコンピューターが信頼を判断。</translation>
    </message>
    <message>
        <source>Empty: those of this computer.</source>
        <translation>空欄の場合：このコンピューターの認証局。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>暗号化あり、証明書を検証する</translation>
    </message>
    <message>
        <source>Encrypted, certificate not checked</source>
        <translation>暗号化あり、証明書を検証しない</translation>
    </message>
    <message>
        <source>Encrypted, one trusted certificate</source>
        <translation>暗号化あり、信頼する証明書を1つ指定</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>データベースの種類</translation>
    </message>
    <message>
        <source>Enter a name, for example the name of the server.</source>
        <translation>名前を入力してください（例：サーバーの名前）。</translation>
    </message>
    <message>
        <source>Enter a password for the saved certificate database.</source>
        <translation>保存する証明書データベースのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter a password. The import of the file asks for the same one.</source>
        <translation>パスワードを入力してください。ファイルのインポート時に同じパスワードを求められます。</translation>
    </message>
    <message>
        <source>Enter again: {names}</source>
        <translation>再入力が必要：{names}</translation>
    </message>
    <message>
        <source>Enter an administrator&apos;s account, or have the statements shown run by a database administrator and choose “It exists and is empty”.</source>
        <translation>管理者のアカウントを入力するか、表示されたステートメントをデータベース管理者に実行してもらい、「空のデータベースが既にある」を選択してください。</translation>
    </message>
    <message>
        <source>Enter the export password of step 2, or another one for the new certificate.</source>
        <translation>ステップ2のエクスポートパスワードか、新しい証明書用の別のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the password for the file.</source>
        <translation>ファイルのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the password it was made under, or move the file to another folder.</source>
        <translation>作成時のパスワードを入力するか、ファイルを別のフォルダに移動してください。</translation>
    </message>
    <message>
        <source>Enter the password it was saved under, or move the file to another folder.</source>
        <translation>保存時のパスワードを入力するか、ファイルを別のフォルダに移動してください。</translation>
    </message>
    <message>
        <source>Enter the password of the PKCS12 file.</source>
        <translation>PKCS12ファイルのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the password of the certificate database, or say that nobody knows it.</source>
        <translation>証明書データベースのパスワードを入力するか、「このパスワードは不明」を選択してください。</translation>
    </message>
    <message>
        <source>Enter the password of the key.</source>
        <translation>キーのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the password of this certificate database: of a file, the one it was exported with; of one read from the server&apos;s database, the server&apos;s own.</source>
        <translation>この証明書データベースのパスワードを入力してください。ファイルの場合はエクスポート時に指定したパスワード、サーバーのデータベースから読み取った場合はサーバー自体のパスワードです。</translation>
    </message>
    <message>
        <source>Enter the password, and click Export.</source>
        <translation>パスワードを入力し、「Export」をクリックしてください。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>トークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the vCenter credentials and other plug-in accounts again.</source>
        <translation>vCenterの認証情報とほかのプラグインのアカウントを入力し直してください。</translation>
    </message>
    <message>
        <source>Enter the values again that were left out. Configurations &gt; {place}</source>
        <translation>省略された値を入力し直してください。Configurations &gt; {place}</translation>
    </message>
    <message>
        <source>Enter them again in the Orchestrator client: open each configuration element and its attributes.</source>
        <translation>Orchestratorクライアントで値を入力し直してください。各構成エレメントを開き、その属性に入力します。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Every package is saved without signature and encryption: nothing depends on the old key then.</source>
        <translation>すべてのパッケージを署名も暗号化もない形で保存し、旧キーに依存するものを残しません。</translation>
    </message>
    <message>
        <source>Everything is saved in {folder}.</source>
        <translation>すべて{folder}に保存されます。</translation>
    </message>
    <message>
        <source>Everything this run saves. Only you can read it.</source>
        <translation>この実行で保存されるものがすべて入ります。読み取れるのはご自身だけです。</translation>
    </message>
    <message>
        <source>Experimental in Orchestrator 4.0; later manuals do not name it.</source>
        <translation>Orchestrator 4.0では試験的な対応です。以降のマニュアルには記載がありません。</translation>
    </message>
    <message>
        <source>Export and import packages</source>
        <translation>パッケージのエクスポートとインポート</translation>
    </message>
    <message>
        <source>Export every package again and compare it</source>
        <translation>すべてのパッケージを再エクスポートして比較</translation>
    </message>
    <message>
        <source>Export every package again in the client and compare it</source>
        <translation>クライアントですべてのパッケージを再エクスポートして比較</translation>
    </message>
    <message>
        <source>Export every package in the Orchestrator client</source>
        <translation>Orchestratorクライアントですべてのパッケージをエクスポート</translation>
    </message>
    <message>
        <source>Export every package, unsigned and readable without a key</source>
        <translation>すべてのパッケージを、署名なし・キーなしで読み取れる形でエクスポート</translation>
    </message>
    <message>
        <source>Export it from the server once: that signs it with the new certificate.</source>
        <translation>サーバーから一度エクスポートしてください。エクスポート時に新しい証明書で署名されます。</translation>
    </message>
    <message>
        <source>Export one package to prove the certificate</source>
        <translation>証明書を実証するために1つのパッケージをエクスポート</translation>
    </message>
    <message>
        <source>Export packages</source>
        <translation>パッケージのエクスポート</translation>
    </message>
    <message>
        <source>Export password</source>
        <translation>エクスポートパスワード</translation>
    </message>
    <message>
        <source>Export the certificate database</source>
        <translation>証明書データベースのエクスポート</translation>
    </message>
    <message>
        <source>Export the certificate database again, or use another copy.</source>
        <translation>証明書データベースをエクスポートし直すか、別のコピーを使用してください。</translation>
    </message>
    <message>
        <source>Export the certificate database of this server again. Nothing was written.</source>
        <translation>このサーバーの証明書データベースをエクスポートし直してください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>構成のエクスポート</translation>
    </message>
    <message>
        <source>Export the configuration again.</source>
        <translation>構成をエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Export the file again, or check the connection to the database.</source>
        <translation>ファイルをエクスポートし直すか、データベースへの接続を確認してください。</translation>
    </message>
    <message>
        <source>Export the package again without encryption while the old certificate is still in place. In the client of version 5.x: leave Encrypt package unticked.</source>
        <translation>旧証明書がまだ使用されている間に、暗号化せずにパッケージをエクスポートし直してください。バージョン5.xのクライアントでは「Encrypt package」を選択しないでください。</translation>
    </message>
    <message>
        <source>Export the package from the server again and use the new file.</source>
        <translation>サーバーからパッケージをエクスポートし直し、新しいファイルを使用してください。</translation>
    </message>
    <message>
        <source>Export the packages by hand</source>
        <translation>パッケージの手動エクスポート</translation>
    </message>
    <message>
        <source>Export the packages first (step 3).</source>
        <translation>先にパッケージをエクスポートしてください（ステップ3）。</translation>
    </message>
    <message>
        <source>Export the packages once more</source>
        <translation>パッケージの再エクスポート</translation>
    </message>
    <message>
        <source>Export {subject} again and run the step again.</source>
        <translation>{subject}をエクスポートし直し、ステップを再実行してください。</translation>
    </message>
    <message>
        <source>Exported &amp;file</source>
        <translation>エクスポートしたファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Exported certificate database</source>
        <translation>エクスポートした証明書データベース</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files already written are whole. Call it again for all of them.</source>
        <translation>書き込み済みのファイルは完全です。すべてのファイルを処理するには、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Files of a folder are known by their endings; a file with any name can be named itself.</source>
        <translation>フォルダ内のファイルは拡張子で判別されます。ファイルを直接指定する場合、名前は問いません。</translation>
    </message>
    <message>
        <source>Fill in the field.</source>
        <translation>フィールドに入力してください。</translation>
    </message>
    <message>
        <source>Fill in: {field}.</source>
        <translation>入力してください：{field}。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>この項目を入力してください。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルタ</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前でフィルタ</translation>
    </message>
    <message>
        <source>Filter by name or signer</source>
        <translation>名前または署名者でフィルタ</translation>
    </message>
    <message>
        <source>Find out who writes to it before you rely on rolling back.</source>
        <translation>ロールバックに頼る前に、何がこのデータベースに書き込んでいるかを突き止めてください。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Finish “{step}” first.</source>
        <translation>先に「{step}」を完了してください。</translation>
    </message>
    <message>
        <source>Finished on {moment}. Everything is done.</source>
        <translation>{moment}に終了しました。すべて完了しています。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Follow the instructions; the wizard checks the result from outside.</source>
        <translation>手順に従ってください。結果はウィザードが外部から確認します。</translation>
    </message>
    <message>
        <source>For 4.x, which has no API.</source>
        <translation>APIがない4.x向けです。</translation>
    </message>
    <message>
        <source>For a cluster of Orchestrator servers, turn it on: {statement}</source>
        <translation>Orchestratorサーバーのクラスタの場合は、オンにしてください：{statement}</translation>
    </message>
    <message>
        <source>For a cluster: ALLOW_SNAPSHOT_ISOLATION and READ_COMMITTED_SNAPSHOT are on</source>
        <translation>クラスタの場合：ALLOW_SNAPSHOT_ISOLATIONとREAD_COMMITTED_SNAPSHOTがオン</translation>
    </message>
    <message>
        <source>For a cluster: several connections at once are allowed</source>
        <translation>クラスタの場合：複数の同時接続が可能</translation>
    </message>
    <message>
        <source>For an old login, have its password set again. For the old database of an old server, leave the connection out and save the certificate database by hand. A new database needs a newer server.</source>
        <translation>古いログインの場合は、パスワードを設定し直してもらってください。古いサーバーにある旧データベースの場合は、接続を省略し、証明書データベースを手動で保存してください。新しいデータベースには、より新しいサーバーが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>For each of the %n package(s), choose Export package.</source>
        <translation>
            <numerusform>%Ln個のパッケージのそれぞれで「Export package」を選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>For practice only: no Orchestrator server works with SQLite.</source>
        <translation>練習専用です。SQLiteで動作するOrchestratorサーバーはありません。</translation>
    </message>
    <message>
        <source>Free some space, then go on: what was saved is whole, nothing half-written was left.</source>
        <translation>空き容量を増やしてから再開してください。保存済みのものは完全で、書きかけのものは残っていません。</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>空き容量</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>From an authority</source>
        <translation>認証局が発行</translation>
    </message>
    <message>
        <source>From both</source>
        <translation>両方から</translation>
    </message>
    <message>
        <source>From here on the server changes</source>
        <translation>ここから先はサーバーが変更されます</translation>
    </message>
    <message>
        <source>From here on the server changes.</source>
        <translation>ここから先はサーバーが変更されます。</translation>
    </message>
    <message>
        <source>From here the server changes</source>
        <translation>ここからサーバーを変更</translation>
    </message>
    <message>
        <source>From the database</source>
        <translation>データベースから</translation>
    </message>
    <message>
        <source>Give an address such as https://vco01.example.com:8281.</source>
        <translation>https://vco01.example.com:8281のような形式でアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Give it more room before the switch.</source>
        <translation>切り替え前に、データベースの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Give the connection in step 1, or use the file exported in the configuration interface.</source>
        <translation>ステップ1で接続を指定するか、構成インターフェイスでエクスポートしたファイルを使用してください。</translation>
    </message>
    <message>
        <source>Give the connection to the server&apos;s database in step 1, or choose the file.</source>
        <translation>ステップ1でサーバーのデータベースへの接続を指定するか、ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Give the new database another name. Nothing was changed.</source>
        <translation>新しいデータベースに別の名前を指定してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Give the password of the key as CERTIFICATE_WIZARD_KEY_PASSWORD.</source>
        <translation>キーのパスワードを環境変数CERTIFICATE_WIZARD_KEY_PASSWORDで指定してください。</translation>
    </message>
    <message>
        <source>Give the password of the store as CERTIFICATE_WIZARD_STORE_PASSWORD.</source>
        <translation>キーストアのパスワードを環境変数CERTIFICATE_WIZARD_STORE_PASSWORDで指定してください。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>フォルダをフルパスで指定してください。</translation>
    </message>
    <message>
        <source>Global &amp;tags</source>
        <translation>グローバルタグ(&amp;T)</translation>
    </message>
    <message>
        <source>Go back and tick them if their content is still needed.</source>
        <translation>その内容がまだ必要な場合は、前に戻って選択してください。</translation>
    </message>
    <message>
        <source>Go on rolling bac&amp;k</source>
        <translation>ロールバックを再開(&amp;K)</translation>
    </message>
    <message>
        <source>Go on with “resume”, or go back with “rollback”.</source>
        <translation>「resume」で再開するか、「rollback」で元に戻してください。</translation>
    </message>
    <message>
        <source>Goes on with</source>
        <translation>次に行うステップ</translation>
    </message>
    <message>
        <source>Going back means entering every setting by hand.</source>
        <translation>元に戻すには、すべての設定を手動で入力する必要があります。</translation>
    </message>
    <message>
        <source>Gone: {names}.</source>
        <translation>削除：{names}。</translation>
    </message>
    <message>
        <source>Grant it, or use the statements shown for a database administrator.</source>
        <translation>この権限を付与するか、表示されたデータベース管理者用のステートメントを使用してください。</translation>
    </message>
    <message>
        <source>Grant it: {statement}</source>
        <translation>権限を付与してください：{statement}</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>ホスト(&amp;O)</translation>
    </message>
    <message>
        <source>Have a database administrator run them, then choose “It exists and is empty” (answer: new_database.create = false).</source>
        <translation>データベース管理者に実行してもらい、「空のデータベースが既にある」を選択してください（回答：new_database.create = false）。</translation>
    </message>
    <message>
        <source>Have the request signed by your certificate authority</source>
        <translation>証明書署名要求に認証局の署名を受ける</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>ヘルプテキスト</translation>
    </message>
    <message>
        <source>Help: {step}</source>
        <translation>ヘルプ：{step}</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを非表示</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Host that hands out tokens</source>
        <translation>トークンを発行するホスト</translation>
    </message>
    <message>
        <source>How packages are exported</source>
        <translation>パッケージのエクスポート方法</translation>
    </message>
    <message>
        <source>How packages are imported</source>
        <translation>パッケージのインポート方法</translation>
    </message>
    <message>
        <source>If the server has other cluster nodes: none was named, so none was looked at. Each must be stopped before packages are imported, be bound to the new database, which all nodes share, and be started after that.</source>
        <translation>クラスタにほかのノードがある場合：ノードが指定されていないため、いずれのノードも確認していません。各ノードをパッケージのインポート前に停止し、全ノードが共有する新しいデータベースにバインドして、その後に起動する必要があります。</translation>
    </message>
    <message>
        <source>If the server has other cluster nodes: none was named, so none was looked at. Each must be stopped, be bound to the old database again, and be started after that.</source>
        <translation>クラスタにほかのノードがある場合：ノードが指定されていないため、いずれのノードも確認していません。各ノードを停止し、旧データベースに再びバインドして、その後に起動する必要があります。</translation>
    </message>
    <message>
        <source>If the server has other cluster nodes: none was named, so none was looked at. Restart each, and look at the certificate it signs packages with.</source>
        <translation>クラスタにほかのノードがある場合：ノードが指定されていないため、いずれのノードも確認していません。各ノードを再起動し、パッケージの署名に使用される証明書を確認してください。</translation>
    </message>
    <message>
        <source>Import every package</source>
        <translation>すべてのパッケージをインポート</translation>
    </message>
    <message>
        <source>Import every package in the Orchestrator client</source>
        <translation>Orchestratorクライアントですべてのパッケージをインポート</translation>
    </message>
    <message>
        <source>Import new-server.vmokeystore, then run the step again.</source>
        <translation>new-server.vmokeystoreをインポートし、ステップを再実行してください。</translation>
    </message>
    <message>
        <source>Import packages</source>
        <translation>パッケージのインポート</translation>
    </message>
    <message>
        <source>Import the new certificate database</source>
        <translation>新しい証明書データベースのインポート</translation>
    </message>
    <message>
        <source>Import the package signed with the new certificate, or the original.</source>
        <translation>新しい証明書で署名したパッケージか、元のパッケージをインポートしてください。</translation>
    </message>
    <message>
        <source>Import the packages by hand</source>
        <translation>パッケージの手動インポート</translation>
    </message>
    <message>
        <source>Import the packages first.</source>
        <translation>先にパッケージをインポートしてください。</translation>
    </message>
    <message>
        <source>Import {subject} in Control Center with its own password, then restart.</source>
        <translation>Control Centerで{subject}をそのファイル自体のパスワードを使ってインポートし、再起動してください。</translation>
    </message>
    <message>
        <source>Import, keep values that exist</source>
        <translation>インポートし、既存の値を維持</translation>
    </message>
    <message>
        <source>Import, overwrite values that exist</source>
        <translation>インポートし、既存の値を上書き</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>インポート形式</translation>
    </message>
    <message>
        <source>Imported as: {form}</source>
        <translation>インポート形式：{form}</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>In step 3 you export every package in the Orchestrator client, into {folder}.</source>
        <translation>ステップ3で、すべてのパッケージをOrchestratorクライアントから{folder}にエクスポートします。</translation>
    </message>
    <message>
        <source>In the Orchestrator client export each package as before.</source>
        <translation>Orchestratorクライアントで、前回と同じように各パッケージをエクスポートしてください。</translation>
    </message>
    <message>
        <source>In the Orchestrator client open Administer, then Packages.</source>
        <translation>Orchestratorクライアントで「Administer」、「Packages」の順に開いてください。</translation>
    </message>
    <message>
        <source>In the Orchestrator client, export this package.</source>
        <translation>Orchestratorクライアントで、このパッケージをエクスポートしてください。</translation>
    </message>
    <message>
        <source>In the description of database {subject}, {field} is not usable: {reason}.</source>
        <translation>データベース{subject}の記述で、{field}の値を使用できません：{reason}。</translation>
    </message>
    <message>
        <source>In the window, open the run again and type it. Else set {subject} in answers.toml to a reference: {env = &quot;NAME&quot;}, {keyring = &quot;NAME&quot;} or {file = &quot;PATH&quot;}.</source>
        <translation>ウィンドウで実行を開き直して入力してください。または、answers.tomlの{subject}に、参照（{env = &quot;NAME&quot;}、{keyring = &quot;NAME&quot;}、{file = &quot;PATH&quot;}のいずれか）を設定してください。</translation>
    </message>
    <message>
        <source>Install the certificate</source>
        <translation>証明書のインストール</translation>
    </message>
    <message>
        <source>Install the library (Debian and Ubuntu: libltdl7 and libkrb5-3; Red Hat: libtool-ltdl and krb5-libs), or the program again; certificate-wizard self-test names what is missing.</source>
        <translation>ライブラリ（DebianとUbuntu：libltdl7とlibkrb5-3、Red Hat：libtool-ltdlとkrb5-libs）をインストールするか、プログラムを再インストールしてください。不足しているものはcertificate-wizard self-testで確認できます。</translation>
    </message>
    <message>
        <source>Install the new certificate</source>
        <translation>新しい証明書のインストール</translation>
    </message>
    <message>
        <source>Install the old certificate again, restart, and prove that it signs</source>
        <translation>旧証明書を再インストールして再起動し、その証明書で署名されることを実証</translation>
    </message>
    <message>
        <source>Instance name</source>
        <translation>インスタンス名</translation>
    </message>
    <message>
        <source>It answers the wizard&apos;s request.</source>
        <translation>ウィザードが作成する証明書署名要求に対して発行されます。</translation>
    </message>
    <message>
        <source>It exists and is empty</source>
        <translation>空のデータベースが既にある</translation>
    </message>
    <message>
        <source>It has the new certificate.</source>
        <translation>新しい証明書が設定されています。</translation>
    </message>
    <message>
        <source>It holds {names}</source>
        <translation>内容：{names}</translation>
    </message>
    <message>
        <source>It is as it was before: the old database and certificate.</source>
        <translation>変更前と同じ、旧データベースと旧証明書の状態です。</translation>
    </message>
    <message>
        <source>It is asked for when the configuration is imported.</source>
        <translation>構成のインポート時に求められます。</translation>
    </message>
    <message>
        <source>It is changed in part: continue the run, or roll it back to the old database and certificate.</source>
        <translation>一部が変更されています。実行を再開するか、旧データベースと旧証明書にロールバックしてください。</translation>
    </message>
    <message>
        <source>It is made when you create it.</source>
        <translation>データベースを作成する時点で作成されます。</translation>
    </message>
    <message>
        <source>It is not counted as saved. Remove its encryption in the Orchestrator client, or leave it out: with the old key its content would be lost.</source>
        <translation>このパッケージは保存済みとみなされません。Orchestratorクライアントで暗号化を解除するか、対象から外してください。古いキーがなくなると、その内容は失われます。</translation>
    </message>
    <message>
        <source>It is seen when the packages are exported again, which comes next.</source>
        <translation>次にパッケージを再エクスポートするときに確認されます。</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>証明書のSHA-256</translation>
    </message>
    <message>
        <source>Java cannot open a key under this password.</source>
        <translation>このパスワードでは、Javaでキーを開けません。</translation>
    </message>
    <message>
        <source>Keep the folder as it is: the saved certificate database and packages in it are still good.</source>
        <translation>フォルダはそのままにしておいてください。中に保存されている証明書データベースとパッケージは引き続き有効です。</translation>
    </message>
    <message>
        <source>Keep the original, or write a JCEKS store: Orchestrator asks for both keys.</source>
        <translation>元のキーストアを使い続けるか、JCEKS形式で書き込んでください。Orchestratorには両方のキーが必要です。</translation>
    </message>
    <message>
        <source>Keep the run folder and the export password in a safe place.</source>
        <translation>実行フォルダとエクスポートパスワードは安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>Keep {file} and its password in a safe place: the new key is in it.</source>
        <translation>{file}とそのパスワードは安全な場所に保管してください。新しいキーが含まれています。</translation>
    </message>
    <message>
        <source>Keep {file} and its password in a safe place: the old key is in it.</source>
        <translation>{file}とそのパスワードは安全な場所に保管してください。古いキーが含まれています。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys and certificates</source>
        <translation>キーと証明書</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>障害の種類</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Large object {oid} of database {subject} was not read: {answer}.</source>
        <translation>データベース{subject}のラージオブジェクト{oid}を読み取れませんでした：{answer}。</translation>
    </message>
    <message>
        <source>Last worked on {moment}.</source>
        <translation>最終作業日時：{moment}。</translation>
    </message>
    <message>
        <source>Leave --new-database out, or choose --profile 5.1, 5.5 or 7.6.</source>
        <translation>--new-databaseを省略するか、--profileに5.1、5.5、7.6のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Leave Export version history selected.</source>
        <translation>「Export version history」を選択したままにしてください。</translation>
    </message>
    <message>
        <source>Leave View contents, Add to package and Edit contents selected.</source>
        <translation>「View contents」、「Add to package」、「Edit contents」を選択したままにしてください。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>現状のままにする</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>省略する</translation>
    </message>
    <message>
        <source>Leave one of the two files in the folder.</source>
        <translation>フォルダには2つのファイルのうち1つだけを残してください。</translation>
    </message>
    <message>
        <source>Leave the option out, or name a database of one of these engines.</source>
        <translation>このオプションを省略するか、これらのいずれかの種類のデータベースを指定してください。</translation>
    </message>
    <message>
        <source>Leave the option out, or name another run folder.</source>
        <translation>このオプションを省略するか、別の実行フォルダを指定してください。</translation>
    </message>
    <message>
        <source>Leave the option out: both practice databases are SQLite files then.</source>
        <translation>このオプションを省略してください。その場合、練習用データベースは2つともSQLiteファイルになります。</translation>
    </message>
    <message>
        <source>Leave the password empty, and click Export.</source>
        <translation>パスワードを空のままにして、「Export」をクリックしてください。</translation>
    </message>
    <message>
        <source>Left out by choice: {names}</source>
        <translation>選択により省略：{names}</translation>
    </message>
    <message>
        <source>Left out: {cost}</source>
        <translation>省略：{cost}</translation>
    </message>
    <message>
        <source>Let the &amp;practice administrator do it</source>
        <translation>練習用の管理者に任せる(&amp;P)</translation>
    </message>
    <message>
        <source>Let the rules name this machine, or run the wizard where they allow it. Orchestrator needs the same.</source>
        <translation>アクセスルールにこのコンピューターを追加するか、ルールで許可されている場所でウィザードを実行してください。Orchestratorにも同じ許可が必要です。</translation>
    </message>
    <message>
        <source>Let the user own it, or use Orchestrator&apos;s own database user.</source>
        <translation>このユーザーを所有者にするか、Orchestrator自体のデータベースユーザーを使用してください。</translation>
    </message>
    <message>
        <source>Letters A to Z, digits, blanks and the usual signs: Java opens keys under no others.</source>
        <translation>A～Zの英字、数字、空白、一般的な記号のみ使用できます。ほかの文字を含むパスワードでは、Javaでキーを開けません。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Licensed under the Apache License 2.0.</source>
        <translation>Apache License 2.0に基づいてライセンスされています。</translation>
    </message>
    <message>
        <source>Likely causes: {causes}.</source>
        <translation>考えられる原因：{causes}。</translation>
    </message>
    <message>
        <source>Load answers</source>
        <translation>回答の読み込み</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>確認が必要な項目</translation>
    </message>
    <message>
        <source>Look at each in the Orchestrator client, in its configuration element, and enter it again if it was set.</source>
        <translation>Orchestratorクライアントで各構成エレメントの該当する値を確認し、設定されていた場合は入力し直してください。</translation>
    </message>
    <message>
        <source>Look at server.log in that folder, then try again.</source>
        <translation>そのフォルダのserver.logを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Look at the file, then run the step again.</source>
        <translation>ファイルを確認し、ステップを再実行してください。</translation>
    </message>
    <message>
        <source>Look at the node yourself: a node that works on the other database must not run.</source>
        <translation>ノードの状態を自分で確認してください。もう一方のデータベースを使用しているノードは停止しておく必要があります。</translation>
    </message>
    <message>
        <source>Look at the plan, then set confirmed = true under [switch]. Nothing was changed.</source>
        <translation>計画を確認し、[switch]の下にconfirmed = trueを設定してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Look at the secure strings and enter them again if they were set. Configurations &gt; {place}</source>
        <translation>セキュアな文字列を確認し、設定されていた場合は入力し直してください。Configurations &gt; {place}</translation>
    </message>
    <message>
        <source>Look at the server</source>
        <translation>サーバーの調査</translation>
    </message>
    <message>
        <source>Look at the server&apos;s log. Run the step again once it answers, or roll back.</source>
        <translation>サーバーのログを確認してください。サーバーが応答するようになったらステップを再実行するか、ロールバックしてください。</translation>
    </message>
    <message>
        <source>Look at them after the change and enter their values again where they are empty.</source>
        <translation>変更後に確認し、値が空の場合は入力し直してください。</translation>
    </message>
    <message>
        <source>Look at these elements in the Orchestrator client and keep the version you need.</source>
        <translation>Orchestratorクライアントでこれらのエレメントを確認し、必要なバージョンを残してください。</translation>
    </message>
    <message>
        <source>Look at these elements in the Orchestrator client; as they were, they are in the saved package.</source>
        <translation>Orchestratorクライアントでこれらのエレメントを確認してください。元の内容は、保存したパッケージにあります。</translation>
    </message>
    <message>
        <source>Look at what it holds; a database administrator can drop it.</source>
        <translation>データベースの内容を確認してください。削除はデータベース管理者が行えます。</translation>
    </message>
    <message>
        <source>Look at: {names}</source>
        <translation>確認が必要：{names}</translation>
    </message>
    <message>
        <source>Look into the database server&apos;s log for the same minute, then try again.</source>
        <translation>データベースサーバーのログで同じ時刻の記録を確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log for the same minute, then try again.</source>
        <translation>サーバーのログで同じ時刻の記録を確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Look up in the vendor&apos;s list whether your version of Orchestrator works with it.</source>
        <translation>ご使用のバージョンのOrchestratorで使用できるかどうかを、ベンダーのリストで確認してください。</translation>
    </message>
    <message>
        <source>Look whether the secure strings still open, and enter them again if not: {place}</source>
        <translation>セキュアな文字列を引き続き開けるかどうかを確認し、開けない場合は入力し直してください：{place}</translation>
    </message>
    <message>
        <source>MIME type</source>
        <translation>MIMEタイプ</translation>
    </message>
    <message>
        <source>Made for this practice run and still on {subject}: databases and logins {names}.</source>
        <translation>この練習用に作成したデータベースとログインが{subject}に残っています：{names}。</translation>
    </message>
    <message>
        <source>Made, and opened again</source>
        <translation>作成済み（開けることも確認済み）</translation>
    </message>
    <message>
        <source>Make a package in the Orchestrator client, or give the database connection, and run it again.</source>
        <translation>Orchestratorクライアントでパッケージを作成するか、データベース接続を指定して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk with --output.</source>
        <translation>空き容量を増やすか、--outputで別のディスクのフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>空き容量を増やすか、別のディスクのフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Make sure that this package was exported from this server just now.</source>
        <translation>このパッケージが、このサーバーから今エクスポートされたものであることを確認してください。</translation>
    </message>
    <message>
        <source>Make the folder, or name a file in another one.</source>
        <translation>フォルダを作成するか、別のフォルダのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Make the new certificate</source>
        <translation>新しい証明書の作成</translation>
    </message>
    <message>
        <source>Make the new certificate first (step 6).</source>
        <translation>先に新しい証明書を作成してください（ステップ6）。</translation>
    </message>
    <message>
        <source>Make the secret available under that name, or name another place.</source>
        <translation>シークレットをその名前で使用できるようにするか、別の場所を指定してください。</translation>
    </message>
    <message>
        <source>May create tables</source>
        <translation>テーブルの作成権限</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More: language, answers, guide, about</source>
        <translation>その他：言語、回答、ガイド、バージョン情報</translation>
    </message>
    <message>
        <source>Move the file to another folder, and run the step again.</source>
        <translation>ファイルを別のフォルダに移動し、ステップを再実行してください。</translation>
    </message>
    <message>
        <source>Move the older file out of the folder and run the step again.</source>
        <translation>古い方のファイルをフォルダの外に移動し、ステップを再実行してください。</translation>
    </message>
    <message>
        <source>NLS_CHARACTER_SET is AL32UTF8</source>
        <translation>NLS_CHARACTER_SETがAL32UTF8</translation>
    </message>
    <message>
        <source>Name a file in it that is not there yet.</source>
        <translation>そのフォルダ内の、まだ存在しないファイルの名前を指定してください。</translation>
    </message>
    <message>
        <source>Name a folder that “run”, “practice” or the window made.</source>
        <translation>「run」、「practice」、またはウィンドウで作成したフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Name a folder with exported packages.</source>
        <translation>エクスポートしたパッケージがあるフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Name another file, or move this one away.</source>
        <translation>別のファイルを指定するか、このファイルを別の場所に移動してください。</translation>
    </message>
    <message>
        <source>Name certificate databases, a folder that holds some, or a list with --files-from.</source>
        <translation>証明書データベース、それを含むフォルダ、または--files-fromでリストを指定してください。</translation>
    </message>
    <message>
        <source>Name package files, a folder that holds some, or a list with --files-from.</source>
        <translation>パッケージファイル、それを含むフォルダ、または--files-fromでリストを指定してください。</translation>
    </message>
    <message>
        <source>Name package files, or a folder that holds some.</source>
        <translation>パッケージファイルか、それを含むフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Name the file that “plan --example --output FILE” wrote and you filled in.</source>
        <translation>「plan --example --output FILE」で書き出して記入したファイルを指定してください。</translation>
    </message>
    <message>
        <source>Names the run folder and the report. The wizard does not connect to it.</source>
        <translation>実行フォルダとレポートの名前に使うだけで、接続はしません。</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>新しいパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Ne&amp;w password for the saved file</source>
        <translation>保存するファイルの新しいパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>新しい証明書</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>新しいデータベース</translation>
    </message>
    <message>
        <source>New password, &amp;repeated</source>
        <translation>新しいパスワード（再入力）(&amp;R)</translation>
    </message>
    <message>
        <source>New: {names}.</source>
        <translation>追加：{names}。</translation>
    </message>
    <message>
        <source>Newer on the server: {names}</source>
        <translation>サーバーの方が新しい：{names}</translation>
    </message>
    <message>
        <source>Next is off until this step is done.</source>
        <translation>このステップが完了するまで「次へ」は使用できません。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No browser was opened. The guide is in {file} until you close the wizard.</source>
        <translation>ブラウザーを開けませんでした。ガイドは、ウィザードを閉じるまで{file}にあります。</translation>
    </message>
    <message>
        <source>No certificate in the answer belongs to the key of the request.</source>
        <translation>応答に、証明書署名要求のキーに対応する証明書が含まれていません。</translation>
    </message>
    <message>
        <source>No package of {subject} could be compared with the saved certificate: whether it signs there is not proven.</source>
        <translation>{subject}のパッケージを保存済みの証明書と比較できませんでした。そのサーバーでこの証明書が署名に使用されているかどうかは確認されていません。</translation>
    </message>
    <message>
        <source>No password was given for the certificate database.</source>
        <translation>証明書データベースのパスワードが指定されていません。</translation>
    </message>
    <message>
        <source>No private key and no password is in this report. It belongs to the run folder it lies in.</source>
        <translation>このレポートには、プライベートキーもパスワードも含まれていません。レポートは、保存先の実行フォルダの一部です。</translation>
    </message>
    <message>
        <source>No server address is given.</source>
        <translation>サーバーのアドレスが指定されていません。</translation>
    </message>
    <message>
        <source>Nob&amp;ody knows this password</source>
        <translation>このパスワードは不明(&amp;O)</translation>
    </message>
    <message>
        <source>Nobody knows the password: nothing proves that the key can be used.</source>
        <translation>パスワードが不明なため、キーを使用できることを示す証拠がありません。</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Node {node}: bound and started by your word; it could not be asked</source>
        <translation>ノード{node}：申告によりバインドして起動済み（問い合わせ不可）</translation>
    </message>
    <message>
        <source>Node {node}: bound by your word, started, and answering</source>
        <translation>ノード{node}：申告によりバインドして起動済み（応答を確認）</translation>
    </message>
    <message>
        <source>Node {node}: stopped by your word; it could not be asked</source>
        <translation>ノード{node}：停止済み（申告による。ノードへの照会は不可）</translation>
    </message>
    <message>
        <source>Node {node}: stopped, and seen to be down</source>
        <translation>ノード{node}：停止済み（応答しないことを確認）</translation>
    </message>
    <message>
        <source>Not before step 7: the server still uses the old database</source>
        <translation>ステップ7までは未使用：サーバーは旧データベースを使用中</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>含まれないもの</translation>
    </message>
    <message>
        <source>Not known: step 1 has no connection to the database</source>
        <translation>不明：ステップ1でデータベースへの接続が未設定</translation>
    </message>
    <message>
        <source>Not proven: its key was not opened</source>
        <translation>未確認：キーを開いていない</translation>
    </message>
    <message>
        <source>Not proven: no package was compared</source>
        <translation>未確認：比較したパッケージなし</translation>
    </message>
    <message>
        <source>Not taken: {names}</source>
        <translation>受け入れられなかったもの：{names}</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>まだ実行しない</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Nothing accepts connections for database {subject}.</source>
        <translation>データベース{subject}の接続先で、接続が受け付けられません。</translation>
    </message>
    <message>
        <source>Nothing is lost: run the step again. If it stays, send the log of the run folder.</source>
        <translation>失われたものはありません。ステップを再実行してください。解消しない場合は、実行フォルダのログを送付してください。</translation>
    </message>
    <message>
        <source>Nothing on it has changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing on the server has changed.</source>
        <translation>サーバー上では何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing proves that the key in it can be used again. Export the certificate database in the configuration interface, where you choose the password yourself, and save it from that file.</source>
        <translation>この中のキーを再び使用できるという証拠がありません。構成インターフェイスで、パスワードを自分で指定して証明書データベースをエクスポートし、そのファイルから保存してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Name the database that may be written.</source>
        <translation>何も変更されていません。書き込み可能なデータベースを指定してください。</translation>
    </message>
    <message>
        <source>Nothing was switched. Choose another empty database in step 4.</source>
        <translation>切り替えは行われていません。ステップ4で別の空のデータベースを選択してください。</translation>
    </message>
    <message>
        <source>Nothing was switched. Go back to step 3 and export again, or allow the switch without these changes (switch.accept_changes): then they are lost to the new database.</source>
        <translation>切り替えは行われていません。ステップ3に戻ってもう一度エクスポートするか、これらの変更を含めずに切り替えることを許可してください（switch.accept_changes）。許可した場合、これらの変更は新しいデータベースに引き継がれません。</translation>
    </message>
    <message>
        <source>Nothing was switched. Go back to step 3 and export again, or allow the switch without these changes: then they are lost to the new database.</source>
        <translation>切り替えは行われていません。ステップ3に戻ってもう一度エクスポートするか、これらの変更を含めずに切り替えることを許可してください。許可した場合、これらの変更は新しいデータベースに引き継がれません。</translation>
    </message>
    <message>
        <source>Nothing was switched. Run the step again that saves this file.</source>
        <translation>切り替えは行われていません。このファイルを保存するステップをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Nothing was written for this file. Report this message to those who maintain the program.</source>
        <translation>このファイルについては何も書き込まれていません。このメッセージをプログラムの保守担当者に報告してください。</translation>
    </message>
    <message>
        <source>Now, as before</source>
        <translation>現在（変更前と同じ）</translation>
    </message>
    <message>
        <source>Old certificate</source>
        <translation>旧証明書</translation>
    </message>
    <message>
        <source>Old database</source>
        <translation>旧データベース</translation>
    </message>
    <message>
        <source>On a made-up server on this computer.</source>
        <translation>このコンピューター上の練習用サーバーを使います。</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>On the General tab, click Export Configuration.</source>
        <translation>「General」タブで「Export Configuration」をクリックしてください。</translation>
    </message>
    <message>
        <source>On this node of the cluster:</source>
        <translation>クラスタのこのノードで：</translation>
    </message>
    <message>
        <source>Only where it differs.</source>
        <translation>異なる場合のみ入力します。</translation>
    </message>
    <message>
        <source>Only you can read it. Needs twice the size of all packages; {free} are free.</source>
        <translation>このフォルダを読み取れるのは現在のユーザーだけです。全パッケージの合計サイズの2倍の空き容量が必要です（現在の空き容量：{free}）。</translation>
    </message>
    <message>
        <source>Only {free} MB are free in {subject}.</source>
        <translation>{subject}の空き容量は{free} MBしかありません。</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Open Certificates, then Package Signing Certificate, and click Import.</source>
        <translation>「Certificates」、「Package Signing Certificate」の順に開き、「Import」をクリックしてください。</translation>
    </message>
    <message>
        <source>Open Certificates, then Package Signing Certificate, and export it. Where this version offers no export, give the connection to the server&apos;s database in step 1 instead.</source>
        <translation>「Certificates」、「Package Signing Certificate」の順に開き、証明書をエクスポートしてください。このバージョンにエクスポート機能がない場合は、代わりにステップ1でサーバーのデータベースへの接続を指定してください。</translation>
    </message>
    <message>
        <source>Open Export/Import Configuration, and choose every kind of file.</source>
        <translation>「Export/Import Configuration」を開き、すべての種類のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Open it from a desktop session or with ssh -X. Without a window, “practice --unattended” rehearses and “run --answers FILE” carries out the migration.</source>
        <translation>デスクトップセッションから、またはssh -Xを使って開いてください。ウィンドウを使わない場合は、「practice --unattended」で練習し、「run --answers FILE」で移行を実行できます。</translation>
    </message>
    <message>
        <source>Open it from the file manager, or take the run folder to another computer.</source>
        <translation>ファイルマネージャーから開くか、実行フォルダを別のコンピューターに移して開いてください。</translation>
    </message>
    <message>
        <source>Opening the run folder.</source>
        <translation>実行フォルダを開いています。</translation>
    </message>
    <message>
        <source>Opening this run does nothing yet: every act waits for its button.</source>
        <translation>この実行を開くだけでは何も行われません。どの操作も、対応するボタンを押すまで始まりません。</translation>
    </message>
    <message>
        <source>Opens in the browser: before you begin, every step, going back, unattended runs</source>
        <translation>ブラウザーで開きます：始める前に、各ステップ、ロールバックと再開、ウィンドウを使わない実行</translation>
    </message>
    <message>
        <source>Orchestrator signs packages with RSA. Use an RSA key of 2048 bits or more.</source>
        <translation>OrchestratorはRSAでパッケージに署名します。2048ビット以上のRSAキーを使用してください。</translation>
    </message>
    <message>
        <source>Orchestrator stores</source>
        <translation>Orchestratorが保存する値</translation>
    </message>
    <message>
        <source>Orchestrator will use this database instead of the old one. It is created now and bound in step 7.</source>
        <translation>Orchestratorは旧データベースの代わりにこのデータベースを使用します。データベースはここで作成し、ステップ7でバインドします。</translation>
    </message>
    <message>
        <source>Orchestrator {version} changes its certificate in place and needs no new database.</source>
        <translation>Orchestrator {version}では証明書をその場で変更するため、新しいデータベースは不要です。</translation>
    </message>
    <message>
        <source>Orchestrator {version} changes its certificate without a new database.</source>
        <translation>Orchestrator {version}では、新しいデータベースを使用せずに証明書を変更します。</translation>
    </message>
    <message>
        <source>Organisational &amp;unit</source>
        <translation>組織単位(&amp;U)</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>要再実行</translation>
    </message>
    <message>
        <source>PKCS12, JKS, JCEKS, or PEM with the key and its certificate.</source>
        <translation>PKCS12、JKS、JCEKS、またはキーとその証明書を含むPEM。</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Packages exported by hand</source>
        <translation>手動でエクスポートしたパッケージ</translation>
    </message>
    <message>
        <source>Packages of the server</source>
        <translation>サーバーのパッケージ</translation>
    </message>
    <message>
        <source>Packages of this run</source>
        <translation>この実行のパッケージ</translation>
    </message>
    <message>
        <source>Packages on {subject} are not as they were exported. New: {new}. Gone: {removed}. Changed: {changed}.</source>
        <translation>{subject}のパッケージがエクスポート時と異なります。追加：{new}。削除：{removed}。変更：{changed}。</translation>
    </message>
    <message>
        <source>Packages on {subject} are not as they were exported. {changes}</source>
        <translation>{subject}のパッケージがエクスポート時と異なります。{changes}</translation>
    </message>
    <message>
        <source>Packages saved</source>
        <translation>保存したパッケージ</translation>
    </message>
    <message>
        <source>Parts of a result that this run did not make are in the way of “{subject}”.</source>
        <translation>この実行で作成したものではない途中の結果が残っているため、「{subject}」を実行できません。</translation>
    </message>
    <message>
        <source>Pass&amp;word of the administrator</source>
        <translation>管理者のパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of Control Center</source>
        <translation>Control Centerのパスワード</translation>
    </message>
    <message>
        <source>Password of the &amp;key</source>
        <translation>キーのパスワード(&amp;K)</translation>
    </message>
    <message>
        <source>Password of the certificate &amp;database</source>
        <translation>証明書データベースのパスワード(&amp;D)</translation>
    </message>
    <message>
        <source>Password of the certificate database as it is now</source>
        <translation>現在の証明書データベースのパスワード</translation>
    </message>
    <message>
        <source>Password of the configuration backup</source>
        <translation>構成のバックアップのパスワード</translation>
    </message>
    <message>
        <source>Password of the database administrator</source>
        <translation>データベース管理者のパスワード</translation>
    </message>
    <message>
        <source>Password of the file with the new key</source>
        <translation>新しいキーのファイルのパスワード</translation>
    </message>
    <message>
        <source>Password of the key in it</source>
        <translation>証明書データベース内のキーのパスワード</translation>
    </message>
    <message>
        <source>Password of the new certificate database</source>
        <translation>新しい証明書データベースのパスワード</translation>
    </message>
    <message>
        <source>Password of the new database</source>
        <translation>新しいデータベースのパスワード</translation>
    </message>
    <message>
        <source>Password of the new key</source>
        <translation>新しいキーのパスワード</translation>
    </message>
    <message>
        <source>Password of the old database</source>
        <translation>旧データベースのパスワード</translation>
    </message>
    <message>
        <source>Password or token of the server</source>
        <translation>サーバーのパスワードまたはトークン</translation>
    </message>
    <message>
        <source>Password, &amp;repeated</source>
        <translation>パスワードの再入力(&amp;R)</translation>
    </message>
    <message>
        <source>Passwords are kept for one session only. Everything else of the run is as you left it.</source>
        <translation>パスワードが保持されるのは1回のセッションの間だけです。それ以外は、前回の実行の状態がそのまま残っています。</translation>
    </message>
    <message>
        <source>Passwords in configuration elements. In the saved files anybody who opens them may read them.</source>
        <translation>構成エレメント内のパスワードです。保存したファイルを開ける人は誰でも、これらのパスワードを読み取れます。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Plan a new certificate before that day.</source>
        <translation>この日までに新しい証明書への変更を計画してください。</translation>
    </message>
    <message>
        <source>Por&amp;t</source>
        <translation>ポート(&amp;T)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Possible values: {offered}.</source>
        <translation>指定できる値：{offered}。</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>先に練習</translation>
    </message>
    <message>
        <source>Pre&amp;pare the folder</source>
        <translation>フォルダを準備(&amp;P)</translation>
    </message>
    <message>
        <source>Prepare the run folder</source>
        <translation>実行フォルダの準備</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>プライベートキー</translation>
    </message>
    <message>
        <source>Protect it with a password of &amp;its own, not with that of step 2</source>
        <translation>ステップ2のパスワードではなく専用のパスワードで保護(&amp;I)</translation>
    </message>
    <message>
        <source>Prove that the new certificate is in use</source>
        <translation>新しい証明書が使用されていることの実証</translation>
    </message>
    <message>
        <source>Proven before</source>
        <translation>それ以前に確認済み</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>実証方法</translation>
    </message>
    <message>
        <source>Proven of it</source>
        <translation>このステップで確認済み</translation>
    </message>
    <message>
        <source>Put every element you want to keep into a package before the export: the new database starts empty.</source>
        <translation>残しておくエレメントは、エクスポートの前にすべてパッケージに追加してください。新しいデータベースは空の状態から始まります。</translation>
    </message>
    <message>
        <source>Put the file back from a copy of the run folder, or roll back.</source>
        <translation>実行フォルダのコピーからファイルを元に戻すか、ロールバックしてください。</translation>
    </message>
    <message>
        <source>Put those you want to keep into a package, then check the server again.</source>
        <translation>残しておくエレメントをパッケージに追加し、サーバーをもう一度確認してください。</translation>
    </message>
    <message>
        <source>RSA {bits}, belongs to the certificate</source>
        <translation>RSA {bits}ビット、証明書に対応</translation>
    </message>
    <message>
        <source>Read from {place} unless you type another.</source>
        <translation>別のパスワードを入力しない限り、{place}から読み取ります。</translation>
    </message>
    <message>
        <source>Read the list from the server again.</source>
        <translation>サーバーから一覧をもう一度読み取ってください。</translation>
    </message>
    <message>
        <source>Read the server&apos;s message; its log says more.</source>
        <translation>サーバーのメッセージを確認してください。詳細はサーバーのログにあります。</translation>
    </message>
    <message>
        <source>Read the workflow run&apos;s log in the Orchestrator client, correct the value, try again.</source>
        <translation>Orchestratorクライアントでワークフローの実行ログを確認し、値を修正して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Recommended: it is the way back.</source>
        <translation>推奨：元に戻すために必要です。</translation>
    </message>
    <message>
        <source>Replace the package signing certificate</source>
        <translation>パッケージ署名証明書の置き換え</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>署名要求</translation>
    </message>
    <message>
        <source>Reset the plug-ins (Troubleshooting &gt; Reset current version) and restart the server.</source>
        <translation>プラグインをリセットし（Troubleshooting &gt; Reset current version）、サーバーを再起動してください。</translation>
    </message>
    <message>
        <source>Restart it again with the old certificate</source>
        <translation>旧証明書に戻して再起動</translation>
    </message>
    <message>
        <source>Restart the Orchestrator server</source>
        <translation>Orchestratorサーバーの再起動</translation>
    </message>
    <message>
        <source>Restart the Orchestrator server service.</source>
        <translation>Orchestratorサーバーのサービスを再起動してください。</translation>
    </message>
    <message>
        <source>Restart the cluster node {node}, and look at the certificate it signs packages with.</source>
        <translation>クラスタノード{node}を再起動し、パッケージの署名に使用される証明書を確認してください。</translation>
    </message>
    <message>
        <source>Restart the server and run the step again, or roll back.</source>
        <translation>サーバーを再起動してステップを再実行するか、ロールバックしてください。</translation>
    </message>
    <message>
        <source>Restart the server and run the step again; roll back if it stays so.</source>
        <translation>サーバーを再起動し、ステップを再実行してください。解消しない場合はロールバックしてください。</translation>
    </message>
    <message>
        <source>Restore it from a copy, or export it again while the old server state exists.</source>
        <translation>コピーから復元するか、サーバーが元の状態にある間にもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Resume it or roll it back.</source>
        <translation>再開またはロールバックします。</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Rights: {rights}</source>
        <translation>権限：{rights}</translation>
    </message>
    <message>
        <source>Roll back again (the command is “rollback”): it goes on where it stopped. Then switch anew.</source>
        <translation>もう一度ロールバックしてください（コマンドは「rollback」）。中断したところから再開します。その後、改めて切り替えてください。</translation>
    </message>
    <message>
        <source>Roll back again: the wizard starts over with the stop. Nothing saved was deleted.</source>
        <translation>もう一度ロールバックしてください。ウィザードはサーバーの停止からやり直します。保存したものは何も削除されていません。</translation>
    </message>
    <message>
        <source>Roll back first, or go on without a backup of the configuration.</source>
        <translation>先にロールバックするか、構成のバックアップなしで続行してください。</translation>
    </message>
    <message>
        <source>Roll {server} back?</source>
        <translation>{server}をロールバックしますか？</translation>
    </message>
    <message>
        <source>Rolled back on</source>
        <translation>ロールバック日時</translation>
    </message>
    <message>
        <source>Rolled back on {moment}.</source>
        <translation>{moment}にロールバックしました。</translation>
    </message>
    <message>
        <source>Rolled back: the old certificate signs again.</source>
        <translation>ロールバック済みです。再び旧証明書で署名されます。</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>ロールバック中</translation>
    </message>
    <message>
        <source>Rolling back goes on as soon as you have followed the instructions.</source>
        <translation>手順に従って操作すると、ロールバックの続きが実行されます。</translation>
    </message>
    <message>
        <source>Rolling back has begun: the server is half-way back to the old certificate.</source>
        <translation>ロールバックが始まっています。サーバーは旧証明書に戻る途中の状態です。</translation>
    </message>
    <message>
        <source>Rolling back is not finished</source>
        <translation>ロールバックは未完了</translation>
    </message>
    <message>
        <source>Rolling back is not finished.</source>
        <translation>ロールバックが完了していません。</translation>
    </message>
    <message>
        <source>Rolling back. Stop leaves a state from which it can be continued.</source>
        <translation>ロールバック中です。「中断」をクリックしても、再開できる状態が保たれます。</translation>
    </message>
    <message>
        <source>Rolling back: it goes on as soon as you have followed the instructions.</source>
        <translation>ロールバック中です。手順に従って操作すると、続きが実行されます。</translation>
    </message>
    <message>
        <source>Rolling {subject} back was begun and is not finished: it cannot go forward now.</source>
        <translation>{subject}のロールバックが開始され、まだ完了していません。現在、先へ進むことはできません。</translation>
    </message>
    <message>
        <source>Rows of vmo_keystore saved</source>
        <translation>保存したvmo_keystoreの行数</translation>
    </message>
    <message>
        <source>Run &amp;folder</source>
        <translation>実行フォルダ(&amp;F)</translation>
    </message>
    <message>
        <source>Run folder</source>
        <translation>実行フォルダ</translation>
    </message>
    <message>
        <source>Run the command once for each of them, with different --output folders.</source>
        <translation>--outputに別々のフォルダを指定して、それぞれに対してコマンドを1回ずつ実行してください。</translation>
    </message>
    <message>
        <source>Run the step again. If it stays, export this package in the Orchestrator client.</source>
        <translation>ステップを再実行してください。解消しない場合は、Orchestratorクライアントでこのパッケージをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Run the step again: packages that are proven already are not fetched again.</source>
        <translation>ステップを再実行してください。確認済みのパッケージは再取得されません。</translation>
    </message>
    <message>
        <source>Run the step again; what is compared already is not compared twice.</source>
        <translation>ステップを再実行してください。比較済みのものは再比較されません。</translation>
    </message>
    <message>
        <source>Run the workflow in the Orchestrator client, or use the configuration interface.</source>
        <translation>Orchestratorクライアントでこのワークフローを実行するか、構成インターフェイスを使用してください。</translation>
    </message>
    <message>
        <source>S&amp;witch to the new database and certificate</source>
        <translation>新しいデータベースと証明書への切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of its TLS certificate</source>
        <translation>ホストのTLS証明書のSHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>ファイルのSHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the trusted certi&amp;ficate</source>
        <translation>信頼する証明書のSHA-256(&amp;F)</translation>
    </message>
    <message>
        <source>SHA-256 of the unsigned copy</source>
        <translation>署名なしのコピーのSHA-256</translation>
    </message>
    <message>
        <source>SQL Server Browser runs, when an instance name is used</source>
        <translation>SQL Server Browserが実行中であること（インスタンス名を使用する場合）</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>回答の保存</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDFとして保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFとして保存</translation>
    </message>
    <message>
        <source>Save each file into this folder.</source>
        <translation>各ファイルをこのフォルダに保存してください。</translation>
    </message>
    <message>
        <source>Save every exported package, unsigned and readable without a key</source>
        <translation>エクスポートした全パッケージを署名なし・キー不要で読み取れる形で保存</translation>
    </message>
    <message>
        <source>Save it in &amp;another way…</source>
        <translation>別の方法で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the answer (PEM, DER or PKCS7) under this name.</source>
        <translation>回答（PEM、DER、またはPKCS7）をこの名前で保存してください。</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>証明書の保存</translation>
    </message>
    <message>
        <source>Save the certificate database</source>
        <translation>証明書データベースの保存</translation>
    </message>
    <message>
        <source>Save the current certificate</source>
        <translation>現在の証明書の保存</translation>
    </message>
    <message>
        <source>Save the current certificate first (step 2).</source>
        <translation>先に現在の証明書を保存してください（ステップ2）。</translation>
    </message>
    <message>
        <source>Save the file into this folder.</source>
        <translation>ファイルをこのフォルダに保存してください。</translation>
    </message>
    <message>
        <source>Save the file under this name on this computer.</source>
        <translation>ファイルをこの名前でこのコンピューターに保存してください。</translation>
    </message>
    <message>
        <source>Save the rows of vmo_keystore</source>
        <translation>vmo_keystoreの行の保存</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Saved as it is, not opened</source>
        <translation>現状のまま保存（開けることは未確認）</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>保存先：{file}</translation>
    </message>
    <message>
        <source>Saved, and opened again</source>
        <translation>保存済み（開けることも確認済み）</translation>
    </message>
    <message>
        <source>Saved, and read again</source>
        <translation>保存済み（読み直して確認済み）</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>すべて選択解除</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>Send this request to the certificate authority.</source>
        <translation>この署名要求を認証局に送付してください。</translation>
    </message>
    <message>
        <source>Ser&amp;vice name</source>
        <translation>サービス名(&amp;V)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>サーバーのバージョン</translation>
    </message>
    <message>
        <source>Servers still sign with it, but importers are warned. Use a new certificate.</source>
        <translation>サーバーは引き続きこの証明書で署名しますが、インポート時に警告が表示されます。新しい証明書を使用してください。</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>サービス名</translation>
    </message>
    <message>
        <source>Set it to the password of the certificate database.</source>
        <translation>証明書データベースのパスワードを設定してください。</translation>
    </message>
    <message>
        <source>Set it to the password of the certificate database: only then can it be rewritten.</source>
        <translation>証明書データベースのパスワードを設定してください。設定しない限り、証明書データベースを書き直すことはできません。</translation>
    </message>
    <message>
        <source>Set it when you have read the plan and want the server to be changed.</source>
        <translation>計画を確認し、サーバーを変更してよい場合に設定してください。</translation>
    </message>
    <message>
        <source>Set max_allowed_packet to 64M or more, so that large resources fit.</source>
        <translation>大きなリソースが収まるように、max_allowed_packetを64M以上に設定してください。</translation>
    </message>
    <message>
        <source>Set the licence and the authentication again: they belong to the database.</source>
        <translation>ライセンスと認証を再設定してください。これらの設定はデータベースに保存されています。</translation>
    </message>
    <message>
        <source>Set up TLS on the server, or choose an unencrypted connection.</source>
        <translation>サーバーでTLSを設定するか、暗号化しない接続を選択してください。</translation>
    </message>
    <message>
        <source>Set {subject} in answers.toml. {hint}</source>
        <translation>answers.tomlで{subject}を設定してください。{hint}</translation>
    </message>
    <message>
        <source>Set {subject} to one of them.</source>
        <translation>{subject}にはこれらのいずれかを設定してください。</translation>
    </message>
    <message>
        <source>Settings, and the binding to the database</source>
        <translation>設定とデータベースへのバインド</translation>
    </message>
    <message>
        <source>Shaped like the one a server makes for itself.</source>
        <translation>サーバーが自身のために作成するものと同じ形式です。</translation>
    </message>
    <message>
        <source>Shorten it: certificates allow 64 characters.</source>
        <translation>短くしてください。証明書で使用できるのは64文字までです。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more finding(s)</source>
        <translation>
            <numerusform>さらに%Ln件の検出事項を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Show this r&amp;un</source>
        <translation>この実行を表示(&amp;U)</translation>
    </message>
    <message>
        <source>Sign &amp;in with</source>
        <translation>サインイン方法(&amp;I)</translation>
    </message>
    <message>
        <source>Sign in to Control Center as user root.</source>
        <translation>Control Centerにユーザーrootでサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in to the Orchestrator configuration interface as user vmware.</source>
        <translation>Orchestratorの構成インターフェイスにユーザーvmwareでサインインしてください。</translation>
    </message>
    <message>
        <source>Signed &amp;with</source>
        <translation>署名のダイジェスト(&amp;W)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Signed by {signer}</source>
        <translation>署名者：{signer}</translation>
    </message>
    <message>
        <source>Signed the packages of this server, seen on</source>
        <translation>このサーバーのパッケージの署名を確認した対象</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>署名のダイジェスト</translation>
    </message>
    <message>
        <source>Signs after step 7</source>
        <translation>ステップ7以降の署名用</translation>
    </message>
    <message>
        <source>Signs this server&apos;s packages</source>
        <translation>このサーバーのパッケージの署名に使用</translation>
    </message>
    <message>
        <source>Signs today</source>
        <translation>現在の署名用</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>サイズ：{size}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Some servers refuse packages signed with such a certificate. Leave the address out.</source>
        <translation>このような証明書で署名されたパッケージを拒否するサーバーがあります。メールアドレスを含めないでください。</translation>
    </message>
    <message>
        <source>Start &amp;practice</source>
        <translation>練習を開始(&amp;P)</translation>
    </message>
    <message>
        <source>Start again with a new run folder.</source>
        <translation>新しい実行フォルダで最初からやり直してください。</translation>
    </message>
    <message>
        <source>Start it on the old database, and prove that the old certificate signs</source>
        <translation>旧データベースで起動し、旧証明書で署名されることを実証</translation>
    </message>
    <message>
        <source>Start the Orchestrator server</source>
        <translation>Orchestratorサーバーの起動</translation>
    </message>
    <message>
        <source>Start the Orchestrator server service.</source>
        <translation>Orchestratorサーバーのサービスを起動してください。</translation>
    </message>
    <message>
        <source>Start the wizard as that account (on Linux: run kinit first), or give the database an SQL Server login.</source>
        <translation>そのアカウントでウィザードを起動するか（Linuxでは先にkinitを実行）、データベースにSQL Serverログインを指定してください。</translation>
    </message>
    <message>
        <source>Start the wizard as that account, or use an SQL Server login for the test.</source>
        <translation>そのアカウントでウィザードを起動するか、テストにSQL Serverログインを使用してください。</translation>
    </message>
    <message>
        <source>Starting the practice server.</source>
        <translation>練習用サーバーを起動しています。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Step 1 has no connection to the server&apos;s database.</source>
        <translation>ステップ1でサーバーのデータベースへの接続が指定されていません。</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {step}</source>
        <translation>ステップ{number}/{all}：{step}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>中断して閉じる</translation>
    </message>
    <message>
        <source>Stop and start the server</source>
        <translation>サーバーの停止と起動</translation>
    </message>
    <message>
        <source>Stop each of them</source>
        <translation>各ノードを停止</translation>
    </message>
    <message>
        <source>Stop it again</source>
        <translation>再び停止</translation>
    </message>
    <message>
        <source>Stop the Orchestrator server</source>
        <translation>Orchestratorサーバーの停止</translation>
    </message>
    <message>
        <source>Stop the Orchestrator server service.</source>
        <translation>Orchestratorサーバーのサービスを停止してください。</translation>
    </message>
    <message>
        <source>Stop the cluster node {node}</source>
        <translation>クラスタノード{node}の停止</translation>
    </message>
    <message>
        <source>Stop the other nodes of the cluster</source>
        <translation>クラスタのほかのノードの停止</translation>
    </message>
    <message>
        <source>Stop the service on every node, then run the step again.</source>
        <translation>すべてのノードでサービスを停止し、ステップを再実行してください。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped in</source>
        <translation>中断したステップ</translation>
    </message>
    <message>
        <source>Stopping at the next safe point.</source>
        <translation>次の安全な時点で停止します。</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>パスワードの強度</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Switch to the new certificate first.</source>
        <translation>先に新しい証明書に切り替えてください。</translation>
    </message>
    <message>
        <source>Switch {server} now?</source>
        <translation>{server}を今すぐ切り替えますか？</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>切り替え日時</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS証明書</translation>
    </message>
    <message>
        <source>TLS certificate (SHA-256)</source>
        <translation>TLS証明書（SHA-256）</translation>
    </message>
    <message>
        <source>TLS certificate of the server</source>
        <translation>サーバーのTLS証明書</translation>
    </message>
    <message>
        <source>TLS is not set up on the database server</source>
        <translation>データベースサーバーでTLSが設定されていない</translation>
    </message>
    <message>
        <source>Table vmo_keystore, opened read-only.</source>
        <translation>vmo_keystoreテーブルを読み取り専用で開きます。</translation>
    </message>
    <message>
        <source>Table {table} of database {subject} holds no recognisable keystore. Seen: {seen}.</source>
        <translation>データベース{subject}のテーブル{table}に、認識できるキーストアがありません。検出した内容：{seen}。</translation>
    </message>
    <message>
        <source>Take it out of the address and set the variable CERTIFICATE_WIZARD_DATABASE_PASSWORD.</source>
        <translation>アドレスからパスワードを削除し、環境変数CERTIFICATE_WIZARD_DATABASE_PASSWORDを設定してください。</translation>
    </message>
    <message>
        <source>Take the file out of the folder, or export the package again.</source>
        <translation>このファイルをフォルダから取り除くか、パッケージをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Taken while bound to</source>
        <translation>取得時のバインド先</translation>
    </message>
    <message>
        <source>Te&amp;st the database</source>
        <translation>データベースをテスト(&amp;S)</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test again in a moment, or raise the limit.</source>
        <translation>しばらくしてからもう一度テストするか、上限を引き上げてください。</translation>
    </message>
    <message>
        <source>Test of {database}, {at} UTC</source>
        <translation>{database}のテスト、{at} UTC</translation>
    </message>
    <message>
        <source>Test once more</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>The Control Center of {subject} refuses the certificate database: {reason}.</source>
        <translation>{subject}のControl Centerが証明書データベースを拒否しました：{reason}。</translation>
    </message>
    <message>
        <source>The TLS certificate of database {subject} has changed: its SHA-256 is {sha256}, trusted was {trusted}.</source>
        <translation>データベース{subject}のTLS証明書が変更されています。現在のSHA-256は{sha256}、信頼済みのSHA-256は{trusted}です。</translation>
    </message>
    <message>
        <source>The TLS certificate of database {subject} is not trusted: {answer}. Its SHA-256 is {sha256}.</source>
        <translation>データベース{subject}のTLS証明書は信頼されていません：{answer}。SHA-256は{sha256}です。</translation>
    </message>
    <message>
        <source>The TLS certificate of {subject} is not trusted: {reason}.</source>
        <translation>{subject}のTLS証明書は信頼されていません：{reason}。</translation>
    </message>
    <message>
        <source>The account {user} lacks the right for {act} on {subject}.</source>
        <translation>アカウント{user}には、{subject}で{act}を行う権限がありません。</translation>
    </message>
    <message>
        <source>The answer of the certificate authority holds no certificate.</source>
        <translation>認証局の応答に証明書が含まれていません。</translation>
    </message>
    <message>
        <source>The answer of {subject} cannot be used: {reason}.</source>
        <translation>{subject}の応答を使用できません：{reason}。</translation>
    </message>
    <message>
        <source>The answer of {subject} is larger than {limit} bytes and was not read to the end.</source>
        <translation>{subject}の応答が{limit}バイトを超えたため、最後まで読み取りませんでした。</translation>
    </message>
    <message>
        <source>The answer {subject} is missing.</source>
        <translation>回答{subject}がありません。</translation>
    </message>
    <message>
        <source>The answer {subject} is not true yet: “run” asks for it, and begins nothing without.</source>
        <translation>回答{subject}がまだtrueになっていません。「run」にはこの設定が必要で、設定しない限り何も開始されません。</translation>
    </message>
    <message>
        <source>The answer {subject} is “{value}”, which is not one of: {known}.</source>
        <translation>回答{subject}の値「{value}」は、次のいずれでもありません：{known}。</translation>
    </message>
    <message>
        <source>The answers file {subject} cannot be read: {reason}.</source>
        <translation>回答ファイル{subject}を読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>The answers give no {subject}.</source>
        <translation>回答に{subject}がありません。</translation>
    </message>
    <message>
        <source>The answers in {subject} cannot be used: {reason}.</source>
        <translation>{subject}の回答を使用できません：{reason}。</translation>
    </message>
    <message>
        <source>The certificate database was saved as it is, but not opened: {subject}.</source>
        <translation>証明書データベースを現状のまま保存しましたが、開いていません：{subject}。</translation>
    </message>
    <message>
        <source>The certificate has no name.</source>
        <translation>証明書に名前がありません。</translation>
    </message>
    <message>
        <source>The certificate of the authority {issuer}, which issued {subject}, is missing.</source>
        <translation>{subject}を発行した認証局{issuer}の証明書がありません。</translation>
    </message>
    <message>
        <source>The certificate of {server} was changed on {at}.</source>
        <translation>{server}の証明書は{at}に変更されました。</translation>
    </message>
    <message>
        <source>The certificate stays in the new database, which the server leaves</source>
        <translation>証明書は、サーバーが使用しなくなる新しいデータベースに残る</translation>
    </message>
    <message>
        <source>The certificate was not changed.</source>
        <translation>証明書は変更されていません。</translation>
    </message>
    <message>
        <source>The certificate {subject} cannot be read: {detail}.</source>
        <translation>証明書{subject}を読み取れません：{detail}。</translation>
    </message>
    <message>
        <source>The certificate {subject} expired on {date}.</source>
        <translation>証明書{subject}は{date}に有効期限が切れました。</translation>
    </message>
    <message>
        <source>The certificate {subject} expires on {date}.</source>
        <translation>証明書{subject}は{date}に有効期限が切れます。</translation>
    </message>
    <message>
        <source>The certificate {subject} is installed on the server and stays: later answers do not change it.</source>
        <translation>証明書{subject}はサーバーにインストール済みで、そのまま残ります。以後に回答を変更しても、この証明書は変わりません。</translation>
    </message>
    <message>
        <source>The certificate {subject} is signed with {digest}, which is no longer safe.</source>
        <translation>証明書{subject}の署名には、安全とは言えなくなった{digest}が使用されています。</translation>
    </message>
    <message>
        <source>The certificate {subject} is valid only from {date}.</source>
        <translation>証明書{subject}が有効になるのは{date}からです。</translation>
    </message>
    <message>
        <source>The certificate {subject} lacks a use that Orchestrator asks for: {missing}.</source>
        <translation>証明書{subject}には、Orchestratorが求める用途がありません：{missing}。</translation>
    </message>
    <message>
        <source>The certificate {subject} names itself as its issuer, and its own key did not sign it.</source>
        <translation>証明書{subject}は発行者として自身を示していますが、自身のキーで署名されていません。</translation>
    </message>
    <message>
        <source>The certificate {subject} was not signed by the key of {issuer} that came with it.</source>
        <translation>証明書{subject}は、付属していた{issuer}のキーで署名されたものではありません。</translation>
    </message>
    <message>
        <source>The certificates in {subject} are encrypted and cannot be shown without the password.</source>
        <translation>{subject}内の証明書は暗号化されており、パスワードなしでは表示できません。</translation>
    </message>
    <message>
        <source>The check is being cancelled. Nothing was changed.</source>
        <translation>確認をキャンセルしています。何も変更されていません。</translation>
    </message>
    <message>
        <source>The command keystore {subject} was called without a file.</source>
        <translation>コマンドkeystore {subject}が、ファイルを指定せずに呼び出されました。</translation>
    </message>
    <message>
        <source>The command package {subject} was called without a file.</source>
        <translation>コマンドpackage {subject}が、ファイルを指定せずに呼び出されました。</translation>
    </message>
    <message>
        <source>The configuration of {subject} names the new database now: a backup no longer leads back.</source>
        <translation>{subject}の構成はすでに新しいデータベースを指しています。ここでバックアップしても、元に戻すためには使用できません。</translation>
    </message>
    <message>
        <source>The connection to {subject} was lost: {reason}.</source>
        <translation>{subject}への接続が失われました：{reason}。</translation>
    </message>
    <message>
        <source>The database address {subject} holds a password.</source>
        <translation>データベースのアドレス{subject}にパスワードが含まれています。</translation>
    </message>
    <message>
        <source>The database address {subject} is not understood: {reason}.</source>
        <translation>データベースのアドレス{subject}を解釈できません：{reason}。</translation>
    </message>
    <message>
        <source>The database file {subject} was not opened: {answer}.</source>
        <translation>データベースファイル{subject}を開けませんでした：{answer}。</translation>
    </message>
    <message>
        <source>The database is bound by hand instead.</source>
        <translation>代わりに、データベースを手動でバインドします。</translation>
    </message>
    <message>
        <source>The description of database {subject} lacks: {field}.</source>
        <translation>データベース{subject}の記述に不足があります：{field}。</translation>
    </message>
    <message>
        <source>The disk is full: {subject} could not be written.</source>
        <translation>ディスクがいっぱいのため、{subject}を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The disk of {place} is full. Choose a folder on another disk.</source>
        <translation>{place}のディスクがいっぱいです。別のディスクのフォルダを選択してください。</translation>
    </message>
    <message>
        <source>The driver for database {subject} does not load: {answer}.</source>
        <translation>データベース{subject}用のドライバーを読み込めません：{answer}。</translation>
    </message>
    <message>
        <source>The encrypted connection to database {subject} was not made: {answer}.</source>
        <translation>データベース{subject}への暗号化接続を確立できませんでした：{answer}。</translation>
    </message>
    <message>
        <source>The entry {subject} is written with capitals; Java looks up small letters only.</source>
        <translation>エントリ{subject}の名前に大文字が含まれています。Javaは小文字の名前しか検索しません。</translation>
    </message>
    <message>
        <source>The exported configuration {subject} is empty or not whole.</source>
        <translation>エクスポートした構成{subject}が空であるか、不完全です。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file for {subject} holds the package {name}.</source>
        <translation>{subject}用のファイルに含まれているのはパッケージ{name}です。</translation>
    </message>
    <message>
        <source>The file holds the key that signs your packages. Use a longer password.</source>
        <translation>このファイルには、パッケージに署名するためのキーが含まれています。もっと長いパスワードを使用してください。</translation>
    </message>
    <message>
        <source>The file is compared with the database.</source>
        <translation>ファイルをデータベースと比較します。</translation>
    </message>
    <message>
        <source>The file is there.</source>
        <translation>ファイルがあります。</translation>
    </message>
    <message>
        <source>The file {subject} is not a whole SQLite database: {answer}.</source>
        <translation>ファイル{subject}は完全なSQLiteデータベースではありません：{answer}。</translation>
    </message>
    <message>
        <source>The folder of {subject} does not exist.</source>
        <translation>{subject}のフォルダが存在しません。</translation>
    </message>
    <message>
        <source>The folder {subject} holds no run.</source>
        <translation>フォルダ{subject}には実行がありません。</translation>
    </message>
    <message>
        <source>The host name {host} is unknown.</source>
        <translation>ホスト名{host}が見つかりません。</translation>
    </message>
    <message>
        <source>The host of database {subject} does not answer: {answer}.</source>
        <translation>データベース{subject}のホストが応答しません：{answer}。</translation>
    </message>
    <message>
        <source>The host of database {subject} is not known: {answer}.</source>
        <translation>データベース{subject}のホストが見つかりません：{answer}。</translation>
    </message>
    <message>
        <source>The journal {subject} cannot be read: {reason}.</source>
        <translation>ジャーナル{subject}を読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>The key has a &amp;password of its own</source>
        <translation>キーに固有のパスワードがある(&amp;P)</translation>
    </message>
    <message>
        <source>The key in {subject} needs a password, and the setting {setting} is missing.</source>
        <translation>{subject}のキーにはパスワードが必要ですが、設定{setting}がありません。</translation>
    </message>
    <message>
        <source>The key of the certificate {subject} has {bits} bits only.</source>
        <translation>証明書{subject}のキーは{bits}ビットしかありません。</translation>
    </message>
    <message>
        <source>The key of the old certificate {subject} has {bits} bits only. The new one takes its place.</source>
        <translation>旧証明書{subject}のキーは{bits}ビットしかありません。新しい証明書に置き換わります。</translation>
    </message>
    <message>
        <source>The key of {subject} is the key of the old certificate.</source>
        <translation>{subject}のキーは旧証明書のキーと同じです。</translation>
    </message>
    <message>
        <source>The key {subject} does not belong to its certificate.</source>
        <translation>キー{subject}はその証明書と対応していません。</translation>
    </message>
    <message>
        <source>The key {subject} does not open with the passwords given.</source>
        <translation>指定されたパスワードではキー{subject}を開けません。</translation>
    </message>
    <message>
        <source>The key {subject} does not open with this password.</source>
        <translation>このパスワードではキー{subject}を開けません。</translation>
    </message>
    <message>
        <source>The key {subject} has another password than the store.</source>
        <translation>キー{subject}のパスワードはキーストアのパスワードと異なります。</translation>
    </message>
    <message>
        <source>The key {subject} has no certificate.</source>
        <translation>キー{subject}に証明書がありません。</translation>
    </message>
    <message>
        <source>The key {subject} has no certificate; keytool cannot list such a store.</source>
        <translation>キー{subject}に証明書がありません。keytoolではこのようなキーストアを一覧表示できません。</translation>
    </message>
    <message>
        <source>The key {subject} is no RSA key.</source>
        <translation>キー{subject}はRSAキーではありません。</translation>
    </message>
    <message>
        <source>The key {subject} is protected by {iterations} rounds only; its password is cheap to guess.</source>
        <translation>キー{subject}の保護は反復回数が{iterations}回と少ないため、パスワードが推測されやすくなっています。</translation>
    </message>
    <message>
        <source>The keyring did not take the password of {subject}: {reason}</source>
        <translation>{subject}のパスワードをキーリングに保存できませんでした：{reason}</translation>
    </message>
    <message>
        <source>The list {subject} cannot be read: {detail}.</source>
        <translation>リスト{subject}を読み取れません：{detail}。</translation>
    </message>
    <message>
        <source>The list {subject} cannot be read: {reason}.</source>
        <translation>リスト{subject}を読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>The list {subject} names no file.</source>
        <translation>リスト{subject}にファイルが記載されていません。</translation>
    </message>
    <message>
        <source>The name of the certificate {subject} holds an e-mail address.</source>
        <translation>証明書{subject}の名前にメールアドレスが含まれています。</translation>
    </message>
    <message>
        <source>The name of the old certificate {subject} holds an e-mail address. Leave it out of the new one.</source>
        <translation>旧証明書{subject}の名前にメールアドレスが含まれています。新しい証明書には含めないでください。</translation>
    </message>
    <message>
        <source>The name {subject} holds signs that cannot be printed.</source>
        <translation>名前{subject}に印刷できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The name {subject} is longer than 64 characters and was shortened to {shortened}.</source>
        <translation>名前{subject}は64文字を超えているため、{shortened}に短縮されました。</translation>
    </message>
    <message>
        <source>The new certificate was not found in {subject}.</source>
        <translation>{subject}に新しい証明書が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The new certificate {subject} is valid for {days} days only, until {date}.</source>
        <translation>新しい証明書{subject}の有効期間は{days}日間のみ（{date}まで）です。</translation>
    </message>
    <message>
        <source>The new database {subject} is no longer empty: {tables}.</source>
        <translation>新しいデータベース{subject}が空ではなくなっています：{tables}。</translation>
    </message>
    <message>
        <source>The new database {subject} was left as it is: {reason}</source>
        <translation>新しいデータベース{subject}はそのまま残しました：{reason}</translation>
    </message>
    <message>
        <source>The new database {subject} was used by the switch that is rolled back, and stays as it is.</source>
        <translation>新しいデータベース{subject}は、ロールバックされた切り替えで使用されたもので、そのまま残ります。</translation>
    </message>
    <message>
        <source>The node {subject} could not be asked: what was done on it is not proven.</source>
        <translation>ノード{subject}に照会できませんでした。このノードで行われた作業は確認されていません。</translation>
    </message>
    <message>
        <source>The old certificate cannot be installed again: {subject} was saved unopened.</source>
        <translation>旧証明書を再びインストールすることはできません。{subject}は開かずに保存されています。</translation>
    </message>
    <message>
        <source>The old certificate is installed again, and the server restarts. The database and saved files stay as they are.</source>
        <translation>旧証明書が再びインストールされ、サーバーが再起動します。データベースと保存済みのファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>The old certificate signs again</source>
        <translation>再び署名に使用される旧証明書</translation>
    </message>
    <message>
        <source>The old certificate {subject} expired on {date}. The new one takes its place.</source>
        <translation>旧証明書{subject}は{date}に有効期限が切れました。新しい証明書に置き換わります。</translation>
    </message>
    <message>
        <source>The old certificate {subject} is valid only from {date}. The new one takes its place.</source>
        <translation>旧証明書{subject}が有効になるのは{date}からです。新しい証明書に置き換わります。</translation>
    </message>
    <message>
        <source>The old certificate {subject} lacks a use that Orchestrator asks for: {missing}.</source>
        <translation>旧証明書{subject}には、Orchestratorが求める用途がありません：{missing}。</translation>
    </message>
    <message>
        <source>The old database {subject} has changed since the server was stopped.</source>
        <translation>サーバーの停止後に旧データベース{subject}が変更されています。</translation>
    </message>
    <message>
        <source>The option {subject} is missing.</source>
        <translation>オプション{subject}がありません。</translation>
    </message>
    <message>
        <source>The package {subject} cannot be read without a key: it looks encrypted.</source>
        <translation>パッケージ{subject}はキーなしでは読み取れません。暗号化されているようです。</translation>
    </message>
    <message>
        <source>The package {subject} was not exported: {reason}</source>
        <translation>パッケージ{subject}をエクスポートできませんでした：{reason}</translation>
    </message>
    <message>
        <source>The packages go back to the server, which now signs with the new certificate.</source>
        <translation>新しい証明書で署名するようになったサーバーに、パッケージを戻します。</translation>
    </message>
    <message>
        <source>The password given at the export. Empty: the new password below.</source>
        <translation>エクスポート時に指定したパスワードです。空欄の場合は、下の新しいパスワードを使用します。</translation>
    </message>
    <message>
        <source>The password is easy to guess.</source>
        <translation>このパスワードは推測されやすいものです。</translation>
    </message>
    <message>
        <source>The password is shorter than 6 characters.</source>
        <translation>パスワードが6文字未満です。</translation>
    </message>
    <message>
        <source>The password under which the server keeps the certificate database.</source>
        <translation>サーバーが証明書データベースを保護しているパスワードです。</translation>
    </message>
    <message>
        <source>The practice server in {subject} did not start: {reason}.</source>
        <translation>{subject}の練習用サーバーが起動しませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The practice server in {subject} was made with {option} {own}, not {asked}.</source>
        <translation>{subject}の練習用サーバーは、{asked}ではなく{option} {own}で作成されています。</translation>
    </message>
    <message>
        <source>The private key exists only in the server&apos;s database. Save it before anything else.</source>
        <translation>プライベートキーはサーバーのデータベースにしか存在しません。何よりも先に保存してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} gives no connection to {subject}: {reason}.</source>
        <translation>プロキシ{proxy}経由で{subject}に接続できません：{reason}。</translation>
    </message>
    <message>
        <source>The result of “{subject}” had vanished since it was proven, and was made again.</source>
        <translation>「{subject}」の結果が確認後に失われていたため、もう一度作成しました。</translation>
    </message>
    <message>
        <source>The result of “{subject}” was already there and was proven again.</source>
        <translation>「{subject}」の結果はすでに存在していたため、改めて確認しました。</translation>
    </message>
    <message>
        <source>The rows are kept as they are. Use the file exported in the configuration interface as well.</source>
        <translation>行は現状のまま保存されています。構成インターフェイスでエクスポートしたファイルも併せて使用してください。</translation>
    </message>
    <message>
        <source>The rows saved in {subject} are not those of vmo_keystore now.</source>
        <translation>{subject}に保存した行は、現在のvmo_keystoreの行と一致しません。</translation>
    </message>
    <message>
        <source>The run folder {subject} is open in another window or command.</source>
        <translation>実行フォルダ{subject}は、別のウィンドウまたはコマンドで開かれています。</translation>
    </message>
    <message>
        <source>The run has begun in this folder.</source>
        <translation>このフォルダで実行が始まっています。</translation>
    </message>
    <message>
        <source>The run in {subject} cannot be read: {reason}.</source>
        <translation>{subject}の実行を読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>The run in {subject} has changed nothing on the server: there was nothing to roll back.</source>
        <translation>{subject}の実行はサーバー上で何も変更していないため、ロールバックするものはありませんでした。</translation>
    </message>
    <message>
        <source>The run in {subject} has no report yet.</source>
        <translation>{subject}の実行にはまだレポートがありません。</translation>
    </message>
    <message>
        <source>The run in {subject} was rolled back: the server works with its old database and its old certificate. Nothing was done now, because its new database {database} is used up.</source>
        <translation>{subject}の実行はロールバック済みで、サーバーは旧データベースと旧証明書で動作しています。新しいデータベース{database}は使用済みのため、今回は何も行われませんでした。</translation>
    </message>
    <message>
        <source>The secret key {subject} cannot be written to a {type} store and is missing there.</source>
        <translation>シークレットキー{subject}は{type}キーストアに書き込めないため、含まれていません。</translation>
    </message>
    <message>
        <source>The server answers, and a package it exports shows the old certificate.</source>
        <translation>サーバーが応答し、エクスポートされたパッケージが旧証明書で署名されていることを確認します。</translation>
    </message>
    <message>
        <source>The server did not take the package {subject}: {reason}</source>
        <translation>サーバーがパッケージ{subject}を受け入れませんでした：{reason}</translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>サーバーからの情報なし</translation>
    </message>
    <message>
        <source>The server has changed, the migration is not finished</source>
        <translation>サーバーは変更済み、移行は未完了</translation>
    </message>
    <message>
        <source>The server is bound to the old database again and restarts. What was imported since stays in the new database alone. Saved files and both databases stay.</source>
        <translation>サーバーは再び旧データベースにバインドされ、再起動します。切り替え後にインポートしたものは、新しいデータベースだけに残ります。保存済みのファイルと両方のデータベースはそのまま残ります。</translation>
    </message>
    <message>
        <source>The server is half-way back to the old certificate. To go on, start the wizard again, choose “Continue a run folder” with the same run folder, and roll back there.</source>
        <translation>サーバーは旧証明書に戻る途中の状態です。続けるには、ウィザードをもう一度起動し、「実行フォルダから再開」で同じ実行フォルダを選択して、そこでロールバックしてください。</translation>
    </message>
    <message>
        <source>The server keeps newer elements than {subject} holds: {names}.</source>
        <translation>サーバーには{subject}の内容より新しいエレメントがあり、そのまま保持されています：{names}。</translation>
    </message>
    <message>
        <source>The server keeps what it has instead of the package {subject}: {reason}</source>
        <translation>サーバーは、パッケージ{subject}の内容ではなく既存の内容を保持しています：{reason}</translation>
    </message>
    <message>
        <source>The server of database {subject} accepts only encrypted connections: {answer}.</source>
        <translation>データベース{subject}のサーバーは、暗号化された接続のみを受け付けます：{answer}。</translation>
    </message>
    <message>
        <source>The server of database {subject} does not let this machine in: {answer}.</source>
        <translation>データベース{subject}のサーバーは、このコンピューターからの接続を許可していません：{answer}。</translation>
    </message>
    <message>
        <source>The server of database {subject} has version {version}; Orchestrator&apos;s manuals name {named}.</source>
        <translation>データベース{subject}のサーバーのバージョンは{version}です。Orchestratorのマニュアルに記載されているのは{named}です。</translation>
    </message>
    <message>
        <source>The server of database {subject} offers no encryption, and encryption is asked for.</source>
        <translation>暗号化が必要ですが、データベース{subject}のサーバーは暗号化に対応していません。</translation>
    </message>
    <message>
        <source>The server of database {subject} refused user {user}: {answer}.</source>
        <translation>データベース{subject}のサーバーがユーザー{user}を拒否しました：{answer}。</translation>
    </message>
    <message>
        <source>The server of database {subject} takes at most {bytes} bytes in one statement.</source>
        <translation>データベース{subject}のサーバーが1つのステートメントで受け付けるのは最大{bytes}バイトです。</translation>
    </message>
    <message>
        <source>The server of database {subject} takes no more connections now: {answer}.</source>
        <translation>データベース{subject}のサーバーは現在これ以上の接続を受け付けません：{answer}。</translation>
    </message>
    <message>
        <source>The server offers to import a certificate only while its database holds none. Roll back, choose another empty database and switch again.</source>
        <translation>サーバーで証明書をインポートできるのは、データベースに証明書がない間だけです。ロールバックし、別の空のデータベースを選択して、もう一度切り替えてください。</translation>
    </message>
    <message>
        <source>The server signs without it. To trust the authority elsewhere, its certificate is needed: ask for the answer as PKCS7, or add it to the PEM file.</source>
        <translation>これがなくてもサーバーは署名できます。ほかの場所でこの認証局を信頼するには、認証局の証明書が必要です。回答をPKCS7形式で依頼するか、認証局の証明書をPEMファイルに追加してください。</translation>
    </message>
    <message>
        <source>The server stops, is bound to the new database, and starts with the new certificate. Running workflows are interrupted. The old database is not changed: you can roll back.</source>
        <translation>サーバーは停止し、新しいデータベースにバインドされ、新しい証明書で起動します。実行中のワークフローは中断されます。旧データベースは変更されないため、ロールバックできます。</translation>
    </message>
    <message>
        <source>The server takes the new certificate and restarts. Running workflows are interrupted. The old certificate is saved: you can roll back.</source>
        <translation>サーバーは新しい証明書を受け取り、再起動します。実行中のワークフローは中断されます。旧証明書は保存済みのため、ロールバックできます。</translation>
    </message>
    <message>
        <source>The server took {subject} without these elements: {elements}.</source>
        <translation>サーバーは、次のエレメントを除いて{subject}を受け入れました：{elements}。</translation>
    </message>
    <message>
        <source>The server uses it</source>
        <translation>サーバーが使用中</translation>
    </message>
    <message>
        <source>The setting {subject} is missing.</source>
        <translation>設定{subject}がありません。</translation>
    </message>
    <message>
        <source>The signing key (step 2) and the packages (step 3)</source>
        <translation>署名キー（ステップ2）とパッケージ（ステップ3）</translation>
    </message>
    <message>
        <source>The statements that will run</source>
        <translation>実行するステートメント</translation>
    </message>
    <message>
        <source>The steps for a new database are left out.</source>
        <translation>新しいデータベースに関するステップは省略されます。</translation>
    </message>
    <message>
        <source>The store holds several entries named {subject}; Java uses the last.</source>
        <translation>キーストアに{subject}という名前のエントリが複数あります。Javaは最後のエントリを使用します。</translation>
    </message>
    <message>
        <source>The switch has begun. It goes on where it stopped, or rolls back.</source>
        <translation>切り替えが始まっています。中断したところから再開するか、ロールバックできます。</translation>
    </message>
    <message>
        <source>The switch is done: a fresh export is signed by the new certificate.</source>
        <translation>切り替えが完了しました。新たにエクスポートしたパッケージは、新しい証明書で署名されています。</translation>
    </message>
    <message>
        <source>The switch is done: the new database holds the new certificate. The first import shows its signature.</source>
        <translation>切り替えが完了しました。新しいデータベースには新しい証明書があります。署名は最初のインポートで確認されます。</translation>
    </message>
    <message>
        <source>The switch is done: the server took the certificate and was restarted.</source>
        <translation>切り替えが完了しました。サーバーは証明書を受け取り、再起動されました。</translation>
    </message>
    <message>
        <source>The switch of {subject} was not confirmed.</source>
        <translation>{subject}の切り替えが承認されていません。</translation>
    </message>
    <message>
        <source>The tables stay in the new database, which the server leaves</source>
        <translation>テーブルは、サーバーが使用しなくなる新しいデータベースに残る</translation>
    </message>
    <message>
        <source>The two passwords are different.</source>
        <translation>2つのパスワードが異なります。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>The window is being opened.</source>
        <translation>ウィンドウを開いています。</translation>
    </message>
    <message>
        <source>The window uses Qt {version}, which is licensed under the GNU Lesser General Public License version 3. Its libraries lie beside the program and may be replaced by others of the same interface; their source is at https://code.qt.io.</source>
        <translation>このウィンドウはQt {version}を使用しています。QtはGNU Lesser General Public License version 3の下でライセンスされています。Qtのライブラリはプログラムと同じ場所にあり、同じインターフェイスを持つ別のライブラリに置き換えることができます。ソースコードは https://code.qt.io で入手できます。</translation>
    </message>
    <message>
        <source>The wizard asks the node, where there is a way to it.</source>
        <translation>接続できる場合は、ウィザードがノードに照会します。</translation>
    </message>
    <message>
        <source>The wizard asks the server until it answers.</source>
        <translation>サーバーが応答するまで、ウィザードが照会を続けます。</translation>
    </message>
    <message>
        <source>The wizard asks the server until it no longer answers.</source>
        <translation>サーバーが応答しなくなるまで、ウィザードが照会を続けます。</translation>
    </message>
    <message>
        <source>The wizard can stop at the next safe point and close. To continue later, start it again and choose “Continue a run folder” with the same run folder.</source>
        <translation>ウィザードは、次の安全な時点で処理を中断して閉じることができます。後で再開するには、ウィザードをもう一度起動し、「実行フォルダから再開」で同じ実行フォルダを選択してください。</translation>
    </message>
    <message>
        <source>The wizard compares each file with the saved one and looks at its signer.</source>
        <translation>ウィザードが各ファイルを保存済みのファイルと比較し、署名者を確認します。</translation>
    </message>
    <message>
        <source>The wizard exports a package and looks at its signature.</source>
        <translation>ウィザードがパッケージをエクスポートし、その署名を確認します。</translation>
    </message>
    <message>
        <source>The wizard guides you through exporting and importing them in the Orchestrator client.</source>
        <translation>Orchestratorクライアントでのパッケージのエクスポートとインポートの手順を、ウィザードが案内します。</translation>
    </message>
    <message>
        <source>The wizard looks at the signature of the package.</source>
        <translation>ウィザードがパッケージの署名を確認します。</translation>
    </message>
    <message>
        <source>The wizard looks for every package in the folder and proves each one.</source>
        <translation>ウィザードがフォルダ内で各パッケージを探し、1つずつ確認します。</translation>
    </message>
    <message>
        <source>The wizard looks for every package in the server&apos;s list.</source>
        <translation>ウィザードがサーバーの一覧で各パッケージを探します。</translation>
    </message>
    <message>
        <source>The wizard looks for the certificate in the new database.</source>
        <translation>ウィザードが新しいデータベースで証明書を探します。</translation>
    </message>
    <message>
        <source>The wizard looks for the table vmo_keystore in the new database.</source>
        <translation>ウィザードが新しいデータベースでvmo_keystoreテーブルを探します。</translation>
    </message>
    <message>
        <source>The wizard makes the database and its user.</source>
        <translation>ウィザードがデータベースとそのユーザーを作成します。</translation>
    </message>
    <message>
        <source>The wizard met a fault of its own</source>
        <translation>ウィザード自体の不具合</translation>
    </message>
    <message>
        <source>The wizard opens the file and compares its certificate with the one that signs packages.</source>
        <translation>ウィザードがファイルを開き、その証明書をパッケージに署名している証明書と比較します。</translation>
    </message>
    <message>
        <source>The wizard reads the file and records its SHA-256.</source>
        <translation>ウィザードがファイルを読み取り、そのSHA-256を記録します。</translation>
    </message>
    <message>
        <source>The wizard shows which server it was, what is proven and where it stopped.</source>
        <translation>どのサーバーか、何が確認済みか、どこで止まったかを表示します。</translation>
    </message>
    <message>
        <source>The wizard takes the certificate that belongs to the key of the request.</source>
        <translation>ウィザードが、署名要求のキーに対応する証明書を取り込みます。</translation>
    </message>
    <message>
        <source>The wizard verifies each package there, and guides you through the rest of the change.</source>
        <translation>ウィザードがそこにある各パッケージを検証し、残りの作業を案内します。</translation>
    </message>
    <message>
        <source>The wizard&apos;s driver does not work with the server of database {subject}: {answer}.</source>
        <translation>ウィザードのドライバーは、データベース{subject}のサーバーに対応していません：{answer}。</translation>
    </message>
    <message>
        <source>The workflow that binds a database could not be used: {reason}</source>
        <translation>データベースをバインドするワークフローを使用できませんでした：{reason}</translation>
    </message>
    <message>
        <source>The workflow {workflow} asks for inputs this program has no value for: {inputs}.</source>
        <translation>ワークフロー{workflow}が、このプログラムに値のない入力を求めています：{inputs}。</translation>
    </message>
    <message>
        <source>The workflow {workflow} ended as {state} on {subject}: {reason}.</source>
        <translation>{subject}でワークフロー{workflow}が状態{state}で終了しました：{reason}。</translation>
    </message>
    <message>
        <source>The workflow {workflow} takes no {inputs}, although a value was chosen for it.</source>
        <translation>値が選択されていますが、ワークフロー{workflow}に入力{inputs}はありません。</translation>
    </message>
    <message>
        <source>There is no connection to the server&apos;s database.</source>
        <translation>サーバーのデータベースへの接続がありません。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>ファイル{file}がありません。</translation>
    </message>
    <message>
        <source>There is no file {subject}.</source>
        <translation>ファイル{subject}がありません。</translation>
    </message>
    <message>
        <source>There is no way to {host} on the network: {reason}.</source>
        <translation>ネットワーク上に{host}への経路がありません：{reason}。</translation>
    </message>
    <message>
        <source>There is no {place}. Choose another folder.</source>
        <translation>{place}がありません。別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>There is nothing to change: create or import a certificate in the configuration interface first (the manual&apos;s prerequisite).</source>
        <translation>変更する対象がありません。先に構成インターフェイスで証明書を作成またはインポートしてください（マニュアルの前提条件）。</translation>
    </message>
    <message>
        <source>There, empty, and fit</source>
        <translation>存在・空・要件適合を確認済み</translation>
    </message>
    <message>
        <source>These statements make {subject}: {statements}</source>
        <translation>次のステートメントで{subject}を作成します：{statements}</translation>
    </message>
    <message>
        <source>This certificate will sign the server&apos;s packages. It is made now and installed in step 7.</source>
        <translation>サーバーのパッケージは、今後この証明書で署名されます。証明書はここで作成し、ステップ7でインストールします。</translation>
    </message>
    <message>
        <source>This computer does not know the certificate ({reason}), as is usual where Orchestrator made it at installation. Compare the SHA-256 below with the one on the server itself.</source>
        <translation>このコンピューターはこの証明書を認識していません（{reason}）。Orchestratorがインストール時に作成した証明書では、これが普通です。下のSHA-256を、サーバー自体で表示されるものと照合してください。</translation>
    </message>
    <message>
        <source>This computer has no keyring: the password is kept for this session only</source>
        <translation>このコンピューターにはキーリングがないため、パスワードの保持はこのセッション中のみ</translation>
    </message>
    <message>
        <source>This folder holds a finished run</source>
        <translation>終了した実行があるフォルダ</translation>
    </message>
    <message>
        <source>This folder holds a run</source>
        <translation>既存の実行があるフォルダ</translation>
    </message>
    <message>
        <source>This folder holds a run that was interrupted</source>
        <translation>中断した実行があるフォルダ</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>これは最初のステップです。</translation>
    </message>
    <message>
        <source>This is the old database: give the new one another name.</source>
        <translation>これは旧データベースです。新しいデータベースには別の名前を付けてください。</translation>
    </message>
    <message>
        <source>This migration has to be done again before that day. Servers&apos; own certificates last ten years.</source>
        <translation>その日までに、この移行をもう一度行う必要があります。サーバーが自身で作成する証明書の有効期間は10年です。</translation>
    </message>
    <message>
        <source>This step is done and proven.</source>
        <translation>このステップは完了し、結果も確認済みです。</translation>
    </message>
    <message>
        <source>This step was interrupted. What is proven is kept and not done again; start the step once more to go on.</source>
        <translation>このステップは中断されました。確認済みの結果は保持され、やり直されません。続けるには、このステップをもう一度開始してください。</translation>
    </message>
    <message>
        <source>Tick at least one package.</source>
        <translation>パッケージを1つ以上選択してください。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>To drop them, run the statements in {file} there as the administrator.</source>
        <translation>削除するには、{file}のステートメントをそのサーバーで管理者として実行してください。</translation>
    </message>
    <message>
        <source>To finish or to roll back, start the wizard again and choose “Continue a run folder” with the same run folder.</source>
        <translation>完了またはロールバックするには、ウィザードをもう一度起動し、「実行フォルダから再開」で同じ実行フォルダを選択してください。</translation>
    </message>
    <message>
        <source>To switch again, choose another empty database in step 4 (new_database.database.name), then resume.</source>
        <translation>もう一度切り替えるには、ステップ4で別の空のデータベースを選択し（new_database.database.name）、再開してください。</translation>
    </message>
    <message>
        <source>To switch again, choose another empty database: in step 4 of the window, or in answers for “run --answers FILE --run-folder DIR”. To practise again, name another run folder.</source>
        <translation>もう一度切り替えるには、ウィンドウのステップ4、または「run --answers FILE --run-folder DIR」に渡す回答で、別の空のデータベースを指定してください。もう一度練習するには、別の実行フォルダを指定してください。</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>もう一度試す(&amp;Y)</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>試行した変更</translation>
    </message>
    <message>
        <source>Tried and answered</source>
        <translation>試行と応答</translation>
    </message>
    <message>
        <source>Trust and &amp;continue</source>
        <translation>信頼して続行(&amp;C)</translation>
    </message>
    <message>
        <source>Trust the new certificate on servers that import packages from this one.</source>
        <translation>このサーバーのパッケージをインポートするサーバーで、新しい証明書を信頼してください。</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>Trusted authorities (PEM)</source>
        <translation>信頼する認証局（PEM）</translation>
    </message>
    <message>
        <source>Try again; if it stays so, do this step in the server&apos;s own interface.</source>
        <translation>もう一度試してください。解消しない場合は、サーバー自体のインターフェイスでこのステップを実行してください。</translation>
    </message>
    <message>
        <source>Try it again. Where the page no longer answers, close the wizard, start it again and choose “Continue a run folder”. If the fault returns, report it with the details; they hold no names and no passwords.</source>
        <translation>もう一度試してください。ページが応答しなくなった場合は、ウィザードを閉じてもう一度起動し、「実行フォルダから再開」を選択してください。不具合が再発する場合は、詳細を添えて報告してください。詳細に名前やパスワードは含まれません。</translation>
    </message>
    <message>
        <source>Two files hold the package {subject}: {first} and {second}.</source>
        <translation>2つのファイルに同じパッケージ{subject}が含まれています：{first}と{second}。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Type an address such as https://orchestrator.example.com:8281.</source>
        <translation>https://orchestrator.example.com:8281 のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Type the name again.</source>
        <translation>名前を入力し直してください。</translation>
    </message>
    <message>
        <source>Type the passwords of this run again</source>
        <translation>この実行のパスワードの再入力</translation>
    </message>
    <message>
        <source>Under a password of its own</source>
        <translation>専用のパスワードで保護</translation>
    </message>
    <message>
        <source>Under the export password of step 2</source>
        <translation>ステップ2のエクスポートパスワードで保護</translation>
    </message>
    <message>
        <source>Undo: {how}</source>
        <translation>取り消し：{how}</translation>
    </message>
    <message>
        <source>Unlock the keyring, or untick it: the password is then kept for this session only.</source>
        <translation>キーリングのロックを解除するか、キーリングのチェックを外してください。チェックを外すと、パスワードはこのセッションの間だけ保持されます。</translation>
    </message>
    <message>
        <source>Use 6 characters or more: keytool refuses to make a store under fewer.</source>
        <translation>6文字以上にしてください。6文字未満の場合、keytoolはキーストアの作成を拒否します。</translation>
    </message>
    <message>
        <source>Use SHA-256 or better for a new certificate.</source>
        <translation>新しい証明書にはSHA-256以上を使用してください。</translation>
    </message>
    <message>
        <source>Use SSL</source>
        <translation>SSLを使用</translation>
    </message>
    <message>
        <source>Use Windows authentication mode (NTLM&amp;v2)</source>
        <translation>Windows認証モード（NTLMv2）を使用(&amp;V)</translation>
    </message>
    <message>
        <source>Use Windows authentication mode (NTLMv2)</source>
        <translation>Windows認証モード（NTLMv2）を使用</translation>
    </message>
    <message>
        <source>Use a store that holds the key with its certificate.</source>
        <translation>キーとその証明書が含まれているキーストアを使用してください。</translation>
    </message>
    <message>
        <source>Use an RSA key of 2048 bits or more.</source>
        <translation>2048ビット以上のRSAキーを使用してください。</translation>
    </message>
    <message>
        <source>Use an account of the Orchestrator administrators group.</source>
        <translation>Orchestrator管理者グループのアカウントを使用してください。</translation>
    </message>
    <message>
        <source>Use another copy from a source you trust.</source>
        <translation>信頼できる入手元の別のコピーを使用してください。</translation>
    </message>
    <message>
        <source>Use another copy.</source>
        <translation>別のコピーを使用してください。</translation>
    </message>
    <message>
        <source>Use letters A to Z, digits, blanks and the usual signs only.</source>
        <translation>使用できるのは、A～Zの英字、数字、空白、一般的な記号のみです。</translation>
    </message>
    <message>
        <source>Use the configuration interface, where every field can be set.</source>
        <translation>すべての項目を設定できる構成インターフェイスを使用してください。</translation>
    </message>
    <message>
        <source>Use the key and the certificate that were made together.</source>
        <translation>対で作成されたキーと証明書を使用してください。</translation>
    </message>
    <message>
        <source>Used to create the database, never stored.</source>
        <translation>データベースの作成に使用し、保存することはありません。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>User {user} lacks a privilege on database {subject}: {answer}.</source>
        <translation>ユーザー{user}には、データベース{subject}に対する権限が不足しています：{answer}。</translation>
    </message>
    <message>
        <source>User {user} may not create databases or logins on the server of {subject}.</source>
        <translation>ユーザー{user}には、{subject}のサーバーでデータベースやログインを作成する権限がありません。</translation>
    </message>
    <message>
        <source>User {user} may not create tables in database {subject}.</source>
        <translation>ユーザー{user}には、データベース{subject}でテーブルを作成する権限がありません。</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version {subject} takes no new database: from 8 on the certificate is changed in place.</source>
        <translation>バージョン{subject}では新しいデータベースを使用しません。8以降では、証明書をその場で変更します。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン{version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>View content, Add to package and Edit contents stay allowed: nothing could allow them later.</source>
        <translation>View contents、Add to package、Edit contentsは許可されたままです。ここで禁止すると、後から許可することはできません。</translation>
    </message>
    <message>
        <source>Wait until the service runs, then try again.</source>
        <translation>サービスが実行中になるまで待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>操作待機中</translation>
    </message>
    <message>
        <source>Was there before, empty</source>
        <translation>既存（空）</translation>
    </message>
    <message>
        <source>What answers at {subject} does not speak this engine&apos;s language: {answer}.</source>
        <translation>{subject}で応答しているものは、この種類のデータベースのプロトコルに対応していません：{answer}。</translation>
    </message>
    <message>
        <source>What changes: database and certificate</source>
        <translation>変更される内容：データベースと証明書</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>作業の流れ</translation>
    </message>
    <message>
        <source>What is missing of these is run; a database administrator may run them instead.</source>
        <translation>このうち、まだ実行されていないものを実行します。代わりにデータベース管理者が実行することもできます。</translation>
    </message>
    <message>
        <source>What is proven is kept and not done again. Passwords are asked for once more.</source>
        <translation>確認済みの結果は保持され、やり直されません。パスワードはもう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>使用コンポーネント</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>What remains to be done</source>
        <translation>残りの作業</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>開始方法</translation>
    </message>
    <message>
        <source>What was changed, what proves it, and what remains to be done.</source>
        <translation>変更した内容、その証拠、残りの作業です。</translation>
    </message>
    <message>
        <source>What was done before, each act proven</source>
        <translation>これまでに完了した作業（すべて確認済み）</translation>
    </message>
    <message>
        <source>What you did last was not carried out to its end. What was done and proven before is recorded in the run folder.</source>
        <translation>最後に行った操作は、最後まで実行されませんでした。それまでに完了し、確認された内容は、実行フォルダに記録されています。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where that is refused too: the o&amp;riginal</source>
        <translation>それも拒否された場合は元のパッケージを使用(&amp;R)</translation>
    </message>
    <message>
        <source>Where the certificate database comes from</source>
        <translation>証明書データベースの取得元</translation>
    </message>
    <message>
        <source>Where the new certificate comes from</source>
        <translation>新しい証明書の入手元</translation>
    </message>
    <message>
        <source>Where the package is known to be this large, split it on the server and export the parts. The commands of certificate-wizard package accept it with “--limit {what}={value}”.</source>
        <translation>パッケージがこれほど大きいことが分かっている場合は、サーバーで分割し、分割したパッケージをエクスポートしてください。「certificate-wizard package」のコマンドでは、「--limit {what}={value}」を指定すると受け付けられます。</translation>
    </message>
    <message>
        <source>Where the unsigned copy is refused: sign it with the &amp;new certificate</source>
        <translation>署名なしのコピーが拒否された場合は新しい証明書で署名(&amp;N)</translation>
    </message>
    <message>
        <source>Whether packages changed on {subject} since the export could not be asked of the server.</source>
        <translation>エクスポート後に{subject}のパッケージが変更されたかどうかを、サーバーに照会できませんでした。</translation>
    </message>
    <message>
        <source>Whether the configuration is backed up</source>
        <translation>構成のバックアップの要否</translation>
    </message>
    <message>
        <source>Which certificate {subject} signs with cannot be seen: it has no package.</source>
        <translation>{subject}にはパッケージがないため、署名に使用される証明書を確認できません。</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>作業の分担</translation>
    </message>
    <message>
        <source>Who makes the database</source>
        <translation>データベースの作成方法</translation>
    </message>
    <message>
        <source>Whole &amp;guide</source>
        <translation>ガイド全体(&amp;G)</translation>
    </message>
    <message>
        <source>With it the wizard does itself what it would guide you through.</source>
        <translation>指定すると、案内だけになる作業をウィザードが実行します。</translation>
    </message>
    <message>
        <source>With this file you can return to the old database and the old certificate.</source>
        <translation>このファイルがあれば、旧データベースと旧証明書に戻すことができます。</translation>
    </message>
    <message>
        <source>Work is running</source>
        <translation>処理の実行中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Working. Stop leaves a state from which the run can be resumed.</source>
        <translation>処理中です。「中断」をクリックしても、実行を再開できる状態が保たれます。</translation>
    </message>
    <message>
        <source>Write a JCEKS store: Orchestrator asks for both keys. To go on without the secret key, add --without-secret-keys.</source>
        <translation>Orchestratorは両方のキーを必要とするため、JCEKSキーストアを書き出してください。シークレットキーなしで続行するには、--without-secret-keysを追加してください。</translation>
    </message>
    <message>
        <source>Write answers with “plan --example”, fill them in, and name the file.</source>
        <translation>「plan --example」で回答ファイルを書き出し、必要な項目を記入して、そのファイルを指定してください。</translation>
    </message>
    <message>
        <source>Write engine://user@host:port/name, for example postgresql://vco@db.example.com:5432/vco.</source>
        <translation>engine://user@host:port/name の形式で指定してください（例：postgresql://vco@db.example.com:5432/vco）。</translation>
    </message>
    <message>
        <source>Write one file name on each line.</source>
        <translation>1行に1つのファイル名を記述してください。</translation>
    </message>
    <message>
        <source>Write the file again with “keystore convert”.</source>
        <translation>「keystore convert」でファイルを書き直してください。</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>レポートの作成</translation>
    </message>
    <message>
        <source>Write the store again under a long password.</source>
        <translation>長いパスワードを使用してキーストアを書き直してください。</translation>
    </message>
    <message>
        <source>Write the store again with this program.</source>
        <translation>このプログラムでキーストアを書き直してください。</translation>
    </message>
    <message>
        <source>Written by version {version}</source>
        <translation>作成元のバージョン：{version}</translation>
    </message>
    <message>
        <source>Written on {at}</source>
        <translation>作成日時：{at}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Yes, checked on {package}</source>
        <translation>はい（{package}で確認）</translation>
    </message>
    <message>
        <source>You allowed the switch without these changes. The old database still holds them.</source>
        <translation>これらの変更を含めずに切り替えることが許可されました。変更は旧データベースに残っています。</translation>
    </message>
    <message>
        <source>You export it in the configuration interface.</source>
        <translation>構成インターフェイスでエクスポートします。</translation>
    </message>
    <message>
        <source>You may not read {place}. Choose a folder of your own.</source>
        <translation>{place}を読み取る権限がありません。自分のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>You may not write in {place}. Choose a folder of your own.</source>
        <translation>{place}に書き込む権限がありません。自分のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>You then continue it, roll it back or open its report.</source>
        <translation>その後、再開、ロールバック、レポートの表示のいずれかを選択できます。</translation>
    </message>
    <message>
        <source>a certificate of another authority was added to the file</source>
        <translation>別の認証局の証明書がファイルに追加された</translation>
    </message>
    <message>
        <source>a clean-up script ran on it</source>
        <translation>クリーンアップスクリプトが実行された</translation>
    </message>
    <message>
        <source>a device on the way changes the connection</source>
        <translation>経路上の機器が通信内容を変更している</translation>
    </message>
    <message>
        <source>a disk error, or a tool that writes other zip files than a server</source>
        <translation>ディスクのエラー、またはサーバーと異なる形式のzipファイルを書き出すツールの使用</translation>
    </message>
    <message>
        <source>a fault of the wizard</source>
        <translation>ウィザードの不具合</translation>
    </message>
    <message>
        <source>a fault of this program, or too little memory</source>
        <translation>このプログラムの不具合、またはメモリ不足</translation>
    </message>
    <message>
        <source>a file of that name is open in another program</source>
        <translation>同じ名前のファイルが別のプログラムで開かれている</translation>
    </message>
    <message>
        <source>a file or folder of that name is in the way</source>
        <translation>同じ名前のファイルまたはフォルダがすでに存在する</translation>
    </message>
    <message>
        <source>a firewall drops the connection without a word</source>
        <translation>ファイアウォールが応答を返さずに接続を破棄している</translation>
    </message>
    <message>
        <source>a firewall drops the packets</source>
        <translation>ファイアウォールがパケットを破棄している</translation>
    </message>
    <message>
        <source>a firewall lets the connection open and then blocks it</source>
        <translation>ファイアウォールが接続の確立を許可した後で通信を遮断している</translation>
    </message>
    <message>
        <source>a firewall refuses the connection</source>
        <translation>ファイアウォールが接続を拒否している</translation>
    </message>
    <message>
        <source>a firewall rejects this computer</source>
        <translation>ファイアウォールがこのコンピューターを拒否している</translation>
    </message>
    <message>
        <source>a firewall, proxy or load balancer closed the connection</source>
        <translation>ファイアウォール、プロキシ、またはロードバランサーが接続を閉じた</translation>
    </message>
    <message>
        <source>a fresh export is signed by the new certificate</source>
        <translation>新たにエクスポートしたパッケージが新しい証明書で署名されている</translation>
    </message>
    <message>
        <source>a library of the operating system is missing (for SQL Server on Linux: libltdl and Kerberos)</source>
        <translation>オペレーティングシステムのライブラリが不足している（Linux上のSQL Serverの場合：libltdlとKerberos）</translation>
    </message>
    <message>
        <source>a login page or a proxy answers in its place</source>
        <translation>ログインページまたはプロキシが代わりに応答している</translation>
    </message>
    <message>
        <source>a new key was made after the request was written</source>
        <translation>署名要求の作成後に新しいキーが作成された</translation>
    </message>
    <message>
        <source>a package of this name is already there</source>
        <translation>この名前のパッケージがすでに存在する</translation>
    </message>
    <message>
        <source>a proxy answers in place of the server</source>
        <translation>プロキシがサーバーの代わりに応答している</translation>
    </message>
    <message>
        <source>a proxy or login page answers in place of the server</source>
        <translation>プロキシまたはログインページがサーバーの代わりに応答している</translation>
    </message>
    <message>
        <source>a server was bound to it before, perhaps by a switch that was rolled back</source>
        <translation>以前にサーバーがこのデータベースにバインドされた（ロールバックされた切り替えによる可能性がある）</translation>
    </message>
    <message>
        <source>a setting is misspelt, of the wrong kind, or in the wrong table</source>
        <translation>設定の名前が間違っている、値の型が違う、または別のテーブルに記述されている</translation>
    </message>
    <message>
        <source>a switch that was rolled back has used it</source>
        <translation>ロールバックされた切り替えで使用された</translation>
    </message>
    <message>
        <source>a tool added an entry instead of replacing it</source>
        <translation>ツールがエントリを置き換えずに追加した</translation>
    </message>
    <message>
        <source>a typing error in its name (case counts)</source>
        <translation>名前の入力ミス（大文字と小文字は区別される）</translation>
    </message>
    <message>
        <source>a typing error in the host name</source>
        <translation>ホスト名の入力ミス</translation>
    </message>
    <message>
        <source>a typing error, or more was pasted than the field takes</source>
        <translation>入力ミス、またはフィールドに収まらない内容の貼り付け</translation>
    </message>
    <message>
        <source>a value does not suit the server&apos;s version or state</source>
        <translation>値がサーバーのバージョンまたは状態に合っていない</translation>
    </message>
    <message>
        <source>a value was wrong: host, port, name, login or password</source>
        <translation>値が誤っている（ホスト、ポート、名前、ログイン、パスワードのいずれか）</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted (HTTP {status})</source>
        <translation>受理（HTTP {status}）</translation>
    </message>
    <message>
        <source>action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>action environment</source>
        <translation>アクション環境</translation>
    </message>
    <message>
        <source>add to package</source>
        <translation>パッケージへの追加</translation>
    </message>
    <message>
        <source>allowed operations</source>
        <translation>許可される操作</translation>
    </message>
    <message>
        <source>an Oracle login whose password was set long ago, with an old kind of hash</source>
        <translation>パスワードがかなり前に古いハッシュ方式で設定されたOracleログイン</translation>
    </message>
    <message>
        <source>an Oracle server before 12.1</source>
        <translation>12.1より前のOracleサーバー</translation>
    </message>
    <message>
        <source>an earlier run saved it under another password</source>
        <translation>以前の実行が別のパスワードで保存した</translation>
    </message>
    <message>
        <source>an earlier run was started in the same folder or on the same database</source>
        <translation>以前の実行が同じフォルダまたは同じデータベースで開始された</translation>
    </message>
    <message>
        <source>an element on the server has a higher version than the one in the package</source>
        <translation>サーバー上のエレメントのバージョンが、パッケージ内のものより新しい</translation>
    </message>
    <message>
        <source>an entry was removed from the package after it was signed</source>
        <translation>署名後にパッケージからエントリが削除された</translation>
    </message>
    <message>
        <source>an error inside the server</source>
        <translation>サーバー内部のエラー</translation>
    </message>
    <message>
        <source>an older export was left in the folder</source>
        <translation>古いエクスポートがフォルダに残っている</translation>
    </message>
    <message>
        <source>an unattended run never asks</source>
        <translation>無人実行では入力を求めない</translation>
    </message>
    <message>
        <source>an unattended run never asks for a password</source>
        <translation>無人実行ではパスワードの入力を求めない</translation>
    </message>
    <message>
        <source>another file was chosen</source>
        <translation>別のファイルが選択された</translation>
    </message>
    <message>
        <source>another file was chosen by mistake</source>
        <translation>誤って別のファイルが選択された</translation>
    </message>
    <message>
        <source>another file was chosen, for example the request itself</source>
        <translation>別のファイル（証明書署名要求そのものなど）が選択された</translation>
    </message>
    <message>
        <source>another file was named by mistake, for example a certificate database</source>
        <translation>誤って別のファイル（証明書データベースなど）が指定された</translation>
    </message>
    <message>
        <source>another file was named by mistake, for example a package itself</source>
        <translation>誤って別のファイル（パッケージそのものなど）が指定された</translation>
    </message>
    <message>
        <source>another folder was meant</source>
        <translation>フォルダの指定が誤っている</translation>
    </message>
    <message>
        <source>another folder was meant, or the run never began</source>
        <translation>フォルダの指定が誤っているか、実行が一度も開始されていない</translation>
    </message>
    <message>
        <source>another host name leads to the same database</source>
        <translation>別のホスト名が同じデータベースを指している</translation>
    </message>
    <message>
        <source>another key may not open their values</source>
        <translation>別のキーでは値を開けない可能性がある</translation>
    </message>
    <message>
        <source>another kind of service listens on this port</source>
        <translation>このポートでは別の種類のサービスが待ち受けている</translation>
    </message>
    <message>
        <source>another node of the cluster answers</source>
        <translation>クラスタの別のノードが応答している</translation>
    </message>
    <message>
        <source>another node of the cluster still uses it</source>
        <translation>クラスタの別のノードがまだ使用している</translation>
    </message>
    <message>
        <source>another package or a plug-in brought a higher version</source>
        <translation>別のパッケージまたはプラグインが新しいバージョンを持ち込んだ</translation>
    </message>
    <message>
        <source>another path was named by mistake</source>
        <translation>誤って別のパスが指定された</translation>
    </message>
    <message>
        <source>another program changed the file</source>
        <translation>別のプログラムがファイルを変更した</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>別のプログラムが使用している</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>attribute {name}</source>
        <translation>属性「{name}」</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>backup in {file}</source>
        <translation>{file}にバックアップ</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>開始済み、未完了</translation>
    </message>
    <message>
        <source>binding of the error</source>
        <translation>エラーのバインド</translation>
    </message>
    <message>
        <source>by the wizard</source>
        <translation>ウィザードが実行</translation>
    </message>
    <message>
        <source>by the wizard, through Control Center</source>
        <translation>ウィザードが実行（Control Center経由）</translation>
    </message>
    <message>
        <source>by the wizard, through a configuration workflow</source>
        <translation>ウィザードが実行（構成ワークフロー経由）</translation>
    </message>
    <message>
        <source>by you, checked from outside</source>
        <translation>手動で実行（ウィザードが外部から確認）</translation>
    </message>
    <message>
        <source>by you, guided and proven</source>
        <translation>手動で実行（ウィザードが案内・確認）</translation>
    </message>
    <message>
        <source>called action</source>
        <translation>呼び出すアクション</translation>
    </message>
    <message>
        <source>called workflow</source>
        <translation>呼び出すワークフロー</translation>
    </message>
    <message>
        <source>changed since the server was stopped</source>
        <translation>サーバーの停止後に変更あり</translation>
    </message>
    <message>
        <source>changes to</source>
        <translation>変更後の値</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>condition {name}</source>
        <translation>条件「{name}」</translation>
    </message>
    <message>
        <source>configuration element</source>
        <translation>構成エレメント</translation>
    </message>
    <message>
        <source>configuration values were unticked for the export or the import</source>
        <translation>エクスポートまたはインポートで構成エレメントの値の選択が解除されていた</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>content was never put into packages</source>
        <translation>内容がパッケージに一度も追加されていない</translation>
    </message>
    <message>
        <source>copy signed with the new certificate: accepted (HTTP {status})</source>
        <translation>新しい証明書で署名したコピー：受理（HTTP {status}）</translation>
    </message>
    <message>
        <source>copy signed with the new certificate: {answer}</source>
        <translation>新しい証明書で署名したコピー：{answer}</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>different</source>
        <translation>相違あり</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違あり</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>each node stopped, as told above</source>
        <translation>各ノードを停止（上記のとおり）</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>editor version</source>
        <translation>エディターのバージョン</translation>
    </message>
    <message>
        <source>entries were removed from the file</source>
        <translation>ファイルからエントリが削除された</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>event {name}</source>
        <translation>イベント「{name}」</translation>
    </message>
    <message>
        <source>every package is as it was exported</source>
        <translation>すべてのパッケージがエクスポート時と同じ</translation>
    </message>
    <message>
        <source>every package is saved twice: as it came, and unsigned</source>
        <translation>各パッケージは、元のままと署名なしの2通りで保存される</translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <translation>
            <numerusform>%Ln日前に期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) before this report</source>
        <translation>
            <numerusform>レポート作成日の%Ln日前に期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n month(s) ago</source>
        <translation>
            <numerusform>%Lnか月前に期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n year(s) ago</source>
        <translation>
            <numerusform>%Ln年前に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>expires within a day</source>
        <translation>1日以内に期限切れ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>files of the run folder were moved or deleted</source>
        <translation>実行フォルダのファイルが移動または削除された</translation>
    </message>
    <message>
        <source>first item</source>
        <translation>最初のアイテム</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>further content</source>
        <translation>その他の内容</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>インポート中</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>%Lnか月後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>%Ln年後</numerusform>
        </translation>
    </message>
    <message>
        <source>in binding</source>
        <translation>入力バインド</translation>
    </message>
    <message>
        <source>in binding {name}</source>
        <translation>入力バインド「{name}」</translation>
    </message>
    <message>
        <source>input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>input form</source>
        <translation>入力フォーム</translation>
    </message>
    <message>
        <source>input form of {item}</source>
        <translation>「{item}」の入力フォーム</translation>
    </message>
    <message>
        <source>input {name}</source>
        <translation>入力「{name}」</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>it belongs to another migration</source>
        <translation>別の移行のものである</translation>
    </message>
    <message>
        <source>it belongs to another product or another Orchestrator server</source>
        <translation>別の製品または別のOrchestratorサーバーのものである</translation>
    </message>
    <message>
        <source>it belongs to another user, who has not allowed this one</source>
        <translation>ディスプレイが別のユーザーのもので、このユーザーに使用が許可されていない</translation>
    </message>
    <message>
        <source>it belongs to another user: a run folder is private</source>
        <translation>別のユーザーのものである（実行フォルダには作成者しかアクセスできない）</translation>
    </message>
    <message>
        <source>it cannot use the database it is bound to</source>
        <translation>サーバーが接続先のデータベースを使用できない</translation>
    </message>
    <message>
        <source>it does not exist, or may not be read</source>
        <translation>存在しないか、読み取りが許可されていない</translation>
    </message>
    <message>
        <source>it does not trust the signer, or misses a plug-in</source>
        <translation>サーバーが署名者を信頼していないか、必要なプラグインがない</translation>
    </message>
    <message>
        <source>it holds newer elements, and overwriting was not allowed</source>
        <translation>サーバーに新しいエレメントがあり、上書きが許可されていない</translation>
    </message>
    <message>
        <source>it is another database than the one Orchestrator is bound to</source>
        <translation>Orchestratorの接続先とは別のデータベースである</translation>
    </message>
    <message>
        <source>it is not an administrator of the database server</source>
        <translation>データベースサーバーの管理者ではない</translation>
    </message>
    <message>
        <source>it is off in a new database of SQL Server</source>
        <translation>SQL Serverの新しいデータベースではオフになっている</translation>
    </message>
    <message>
        <source>it is self-signed or from an authority unknown here</source>
        <translation>自己署名であるか、このコンピューターで認識されない認証局が発行している</translation>
    </message>
    <message>
        <source>it listens on another port, or only on its own machine</source>
        <translation>別のポートで、または自身のコンピューター内でのみ待ち受けている</translation>
    </message>
    <message>
        <source>it names another host, or has expired</source>
        <translation>別のホストを示しているか、有効期限が切れている</translation>
    </message>
    <message>
        <source>it was deleted or renamed on the server meanwhile</source>
        <translation>その間にサーバー上で削除または名前変更された</translation>
    </message>
    <message>
        <source>it was made under another password</source>
        <translation>別のパスワードで作成された</translation>
    </message>
    <message>
        <source>it was moved or deleted</source>
        <translation>移動または削除された</translation>
    </message>
    <message>
        <source>it was not created yet</source>
        <translation>まだ作成されていない</translation>
    </message>
    <message>
        <source>it was signed by another certificate of the same name</source>
        <translation>同じ名前の別の証明書で署名された</translation>
    </message>
    <message>
        <source>it was stopped, or it failed</source>
        <translation>停止されたか、失敗した</translation>
    </message>
    <message>
        <source>it was typed in an earlier session, which ended</source>
        <translation>すでに終了した以前のセッションで入力された</translation>
    </message>
    <message>
        <source>item</source>
        <translation>アイテム</translation>
    </message>
    <message>
        <source>item on error</source>
        <translation>エラー時のアイテム</translation>
    </message>
    <message>
        <source>item {name}</source>
        <translation>アイテム「{name}」</translation>
    </message>
    <message>
        <source>its access rules (pg_hba.conf, user@host) name other machines only</source>
        <translation>アクセスルール（pg_hba.conf、user@host）にほかのコンピューターしか含まれていない</translation>
    </message>
    <message>
        <source>its access rules do not name this machine, user or database at all</source>
        <translation>アクセスルールにこのコンピューター、ユーザー、データベースがまったく含まれていない</translation>
    </message>
    <message>
        <source>its address is another one</source>
        <translation>ノードのアドレスが異なる</translation>
    </message>
    <message>
        <source>its connection limit is used up, or it is starting or stopping</source>
        <translation>接続数が上限に達しているか、サーバーが起動中または停止中である</translation>
    </message>
    <message>
        <source>its content was changed: the two cannot be told apart</source>
        <translation>内容が変更されている（パスワードの誤りとは区別できない）</translation>
    </message>
    <message>
        <source>its database cannot be reached</source>
        <translation>データベースに接続できない</translation>
    </message>
    <message>
        <source>its entries were deleted, or it was never filled</source>
        <translation>エントリが削除されたか、一度も格納されていない</translation>
    </message>
    <message>
        <source>its files are limited, or (Oracle) have not grown yet</source>
        <translation>データベースのファイルに上限があるか、（Oracleの場合）まだ拡張されていない</translation>
    </message>
    <message>
        <source>its key is of a kind Orchestrator does not sign with</source>
        <translation>Orchestratorが署名に使用しない種類のキーである</translation>
    </message>
    <message>
        <source>its version does not export packages over the API</source>
        <translation>このサーバーのバージョンではAPI経由でパッケージをエクスポートできない</translation>
    </message>
    <message>
        <source>key and certificate were taken from two keystores</source>
        <translation>キーと証明書が異なるキーストアから取得された</translation>
    </message>
    <message>
        <source>keystore {subject} was stopped.</source>
        <translation>keystore {subject}は中断されました。</translation>
    </message>
    <message>
        <source>keystore/rows.json: keystores as they are, the rest encrypted</source>
        <translation>keystore/rows.json：キーストアはそのまま、それ以外は暗号化</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>改行コード</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}行目</translation>
    </message>
    <message>
        <source>max_allowed_packet is small</source>
        <translation>max_allowed_packetの値が小さい</translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation>メモリの上限</translation>
    </message>
    <message>
        <source>module</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>neither DISPLAY nor WAYLAND_DISPLAY is set, as in an SSH session</source>
        <translation>DISPLAYもWAYLAND_DISPLAYも設定されていない（SSHセッションなど）</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>より新しい</translation>
    </message>
    <message>
        <source>next item</source>
        <translation>次のアイテム</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no certificate was ever created on this server</source>
        <translation>このサーバーで証明書が一度も作成されていない</translation>
    </message>
    <message>
        <source>no program is set for it on this computer</source>
        <translation>このコンピューターで、開くためのプログラムが設定されていない</translation>
    </message>
    <message>
        <source>nobody knew the password of the certificate database</source>
        <translation>証明書データベースのパスワードが不明だった</translation>
    </message>
    <message>
        <source>nobody knows the password under which the server keeps it</source>
        <translation>サーバーが証明書データベースの保護に使用しているパスワードが不明である</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none was on the server</source>
        <translation>サーバーにパッケージなし</translation>
    </message>
    <message>
        <source>not compared: step 1 was given no connection to it</source>
        <translation>比較なし：ステップ1で旧データベースへの接続が未設定</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>まだ未接続</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>インポート失敗</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>開いていない（パスワード不明）</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>保存失敗</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>note {name}</source>
        <translation>注記「{name}」</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>object name</source>
        <translation>オブジェクト名</translation>
    </message>
    <message>
        <source>on Linux: there is no Kerberos ticket for it</source>
        <translation>Linuxの場合：そのアカウントのKerberosチケットがない</translation>
    </message>
    <message>
        <source>only the certificates were put into this file</source>
        <translation>このファイルには証明書だけが格納されている</translation>
    </message>
    <message>
        <source>order of parameters</source>
        <translation>パラメータの順序</translation>
    </message>
    <message>
        <source>original</source>
        <translation>元のパッケージ</translation>
    </message>
    <message>
        <source>original: accepted (HTTP {status})</source>
        <translation>元のパッケージ：受理（HTTP {status}）</translation>
    </message>
    <message>
        <source>original: {answer}</source>
        <translation>元のパッケージ：{answer}</translation>
    </message>
    <message>
        <source>other signer</source>
        <translation>別の署名者</translation>
    </message>
    <message>
        <source>other users of this machine can read what a command is called with</source>
        <translation>このコンピューターのほかのユーザーがコマンドの引数を読み取れる</translation>
    </message>
    <message>
        <source>out binding</source>
        <translation>出力バインド</translation>
    </message>
    <message>
        <source>out binding {name}</source>
        <translation>出力バインド「{name}」</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>output {name}</source>
        <translation>出力「{name}」</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>package {subject} was stopped.</source>
        <translation>package {subject}は中断されました。</translation>
    </message>
    <message>
        <source>packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>packages had changed; you allowed the switch without that</source>
        <translation>パッケージに変更あり（変更を含めない切り替えを許可済み）</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>parameter {name}</source>
        <translation>パラメータ「{name}」</translation>
    </message>
    <message>
        <source>policy template</source>
        <translation>ポリシーテンプレート</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>presentation group</source>
        <translation>プレゼンテーショングループ</translation>
    </message>
    <message>
        <source>presentation group {name}</source>
        <translation>プレゼンテーショングループ「{name}」</translation>
    </message>
    <message>
        <source>presentation step</source>
        <translation>プレゼンテーションステップ</translation>
    </message>
    <message>
        <source>presentation step {name}</source>
        <translation>プレゼンテーションステップ「{name}」</translation>
    </message>
    <message>
        <source>property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>property {name}</source>
        <translation>プロパティ「{name}」</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>proven by the act below</source>
        <translation>下記の操作で確認</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>removing signature</source>
        <translation>署名を削除中</translation>
    </message>
    <message>
        <source>resource element</source>
        <translation>リソースエレメント</translation>
    </message>
    <message>
        <source>return type</source>
        <translation>戻り値のタイプ</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>rolling back was stopped, or waits for what was asked of you</source>
        <translation>ロールバックが停止されたか、依頼された作業の完了を待っている</translation>
    </message>
    <message>
        <source>script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>secure strings were not chosen for the export and the import</source>
        <translation>エクスポートとインポートでセキュアな文字列が選択されていなかった</translation>
    </message>
    <message>
        <source>signatures of two exports were mixed</source>
        <translation>2回のエクスポートの署名が混在している</translation>
    </message>
    <message>
        <source>signed with the new certificate</source>
        <translation>新しい証明書で署名</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>some servers leave one out (seen in version 8.10)</source>
        <translation>一部のサーバーは署名を1つ省く（バージョン8.10で確認）</translation>
    </message>
    <message>
        <source>somebody changed it meanwhile, or it belongs to another migration</source>
        <translation>その間に誰かが変更したか、別の移行のものである</translation>
    </message>
    <message>
        <source>somebody copied the workflow of the Configuration plug-in</source>
        <translation>Configurationプラグインのワークフローがコピーされている</translation>
    </message>
    <message>
        <source>somebody created a certificate in the new database before the new one was imported</source>
        <translation>新しい証明書のインポート前に、新しいデータベースで別の証明書が作成された</translation>
    </message>
    <message>
        <source>somebody stands between this computer and the server</source>
        <translation>このコンピューターとサーバーの間に第三者が介在している</translation>
    </message>
    <message>
        <source>somebody worked on the server since the export</source>
        <translation>エクスポート後にサーバー上で作業が行われた</translation>
    </message>
    <message>
        <source>something other than an Orchestrator server answers</source>
        <translation>Orchestratorサーバー以外のものが応答している</translation>
    </message>
    <message>
        <source>something stands between this machine and the server</source>
        <translation>このコンピューターとサーバーの間に何かが介在している</translation>
    </message>
    <message>
        <source>something was written behind the package, for example by the download</source>
        <translation>パッケージの末尾に何かが書き込まれている（ダウンロード時など）</translation>
    </message>
    <message>
        <source>something was written in front of the package</source>
        <translation>パッケージの先頭に何かが書き込まれている</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>switch.confirmed is false in the answers</source>
        <translation>回答のswitch.confirmedがfalseになっている</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>the Configuration plug-in is not installed, or its workflows were renamed</source>
        <translation>Configurationプラグインがインストールされていないか、そのワークフローの名前が変更されている</translation>
    </message>
    <message>
        <source>the IP address is wrong</source>
        <translation>IPアドレスが誤っている</translation>
    </message>
    <message>
        <source>the Orchestrator service is stopped or still starting</source>
        <translation>Orchestratorサービスが停止しているか、まだ起動中である</translation>
    </message>
    <message>
        <source>the account is not a member of the Orchestrator administrators group</source>
        <translation>アカウントがOrchestrator管理者グループのメンバーではない</translation>
    </message>
    <message>
        <source>the account may not view them</source>
        <translation>アカウントにパッケージの表示権限がない</translation>
    </message>
    <message>
        <source>the address has no host name, a wrong port or a password in it</source>
        <translation>アドレスにホスト名がないか、ポートが誤っているか、パスワードが含まれている</translation>
    </message>
    <message>
        <source>the address now leads to another server or cluster node</source>
        <translation>アドレスが現在は別のサーバーまたはクラスタノードを指している</translation>
    </message>
    <message>
        <source>the administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>the answer belongs to another request</source>
        <translation>応答が別の証明書署名要求に対するものである</translation>
    </message>
    <message>
        <source>the answer of the authority holds its certificate without the chain</source>
        <translation>認証局の応答に証明書だけがあり、チェーンが含まれていない</translation>
    </message>
    <message>
        <source>the authority was renewed: it has two certificates of the same name</source>
        <translation>認証局が更新され、同じ名前の証明書が2つある</translation>
    </message>
    <message>
        <source>the certificate authority issues short-lived certificates</source>
        <translation>認証局が発行する証明書の有効期間が短い</translation>
    </message>
    <message>
        <source>the certificate authority left the requested uses out</source>
        <translation>認証局が要求された用途を含めなかった</translation>
    </message>
    <message>
        <source>the certificate database was not imported yet</source>
        <translation>証明書データベースがまだインポートされていない</translation>
    </message>
    <message>
        <source>the certificate has expired or was made for another host name</source>
        <translation>証明書の有効期限が切れているか、別のホスト名に対して作成されている</translation>
    </message>
    <message>
        <source>the certificate is self-signed, as Orchestrator makes it at installation</source>
        <translation>Orchestratorがインストール時に作成する自己署名証明書である</translation>
    </message>
    <message>
        <source>the certificate lacks key usage digitalSignature and keyEncipherment</source>
        <translation>証明書のキー用途にdigitalSignatureとkeyEnciphermentがない</translation>
    </message>
    <message>
        <source>the certificate was changed after it was signed</source>
        <translation>証明書が署名後に変更された</translation>
    </message>
    <message>
        <source>the certificate was removed from the package</source>
        <translation>証明書がパッケージから削除された</translation>
    </message>
    <message>
        <source>the certificate was renewed without a new key</source>
        <translation>新しいキーを作成せずに証明書が更新された</translation>
    </message>
    <message>
        <source>the clock of this computer or of the issuer is wrong</source>
        <translation>このコンピューターまたは発行者の時計が正しくない</translation>
    </message>
    <message>
        <source>the command was called before</source>
        <translation>コマンドが以前に呼び出された</translation>
    </message>
    <message>
        <source>the connection leads to another database</source>
        <translation>接続先が別のデータベースである</translation>
    </message>
    <message>
        <source>the connection to the old database, given in step 1, does not work now</source>
        <translation>ステップ1で指定した旧データベースへの接続が、現在機能していない</translation>
    </message>
    <message>
        <source>the content was changed after the package was signed</source>
        <translation>パッケージの署名後に内容が変更された</translation>
    </message>
    <message>
        <source>the content was changed and its signature emptied</source>
        <translation>内容が変更され、署名が空にされた</translation>
    </message>
    <message>
        <source>the content was changed and its signature removed</source>
        <translation>内容が変更され、署名が削除された</translation>
    </message>
    <message>
        <source>the database is a read-only copy</source>
        <translation>データベースが読み取り専用のコピーである</translation>
    </message>
    <message>
        <source>the database it uses now</source>
        <translation>現在使用中のデータベース</translation>
    </message>
    <message>
        <source>the database it was bound to before the switch</source>
        <translation>切り替え前にバインドされていたデータベース</translation>
    </message>
    <message>
        <source>the database server is not running</source>
        <translation>データベースサーバーが起動していない</translation>
    </message>
    <message>
        <source>the database server, or Orchestrator&apos;s own driver, takes no such value</source>
        <translation>データベースサーバーまたはOrchestrator自体のドライバーが、このような値を受け付けない</translation>
    </message>
    <message>
        <source>the disk is damaged, or the file was changed by another program</source>
        <translation>ディスクが破損しているか、ファイルが別のプログラムによって変更された</translation>
    </message>
    <message>
        <source>the disk is full or not writable</source>
        <translation>ディスクがいっぱいであるか、書き込みができない</translation>
    </message>
    <message>
        <source>the disk is full, or this account has used up its share of it</source>
        <translation>ディスクがいっぱいであるか、このアカウントのクォータを使い切っている</translation>
    </message>
    <message>
        <source>the disk or the network drive does not keep what is written</source>
        <translation>ディスクまたはネットワークドライブが書き込んだ内容を保持していない</translation>
    </message>
    <message>
        <source>the download or the copy ended early</source>
        <translation>ダウンロードまたはコピーが途中で終了した</translation>
    </message>
    <message>
        <source>the element is newer on the server, or needs a plug-in that is missing there</source>
        <translation>サーバー上のエレメントの方が新しいか、必要なプラグインがサーバーにない</translation>
    </message>
    <message>
        <source>the element needs a plug-in that the server does not have</source>
        <translation>エレメントに必要なプラグインがサーバーにない</translation>
    </message>
    <message>
        <source>the element was encrypted or written by another tool</source>
        <translation>エレメントが暗号化されているか、別のツールによって書き込まれた</translation>
    </message>
    <message>
        <source>the element&apos;s own content signature was empty on the server</source>
        <translation>サーバー上でエレメント自体の内容の署名が空だった</translation>
    </message>
    <message>
        <source>the export was interrupted, or the disk is full</source>
        <translation>エクスポートが中断されたか、ディスクがいっぱいである</translation>
    </message>
    <message>
        <source>the file comes from another server</source>
        <translation>ファイルが別のサーバーのものである</translation>
    </message>
    <message>
        <source>the file holds a certificate without its private key</source>
        <translation>ファイルに証明書はあるが、そのプライベートキーがない</translation>
    </message>
    <message>
        <source>the file holds certificates only</source>
        <translation>ファイルに証明書しかない</translation>
    </message>
    <message>
        <source>the file holds several keys and none is named _dunesrsa_alias_</source>
        <translation>ファイルに複数のキーがあり、_dunesrsa_alias_という名前のものがない</translation>
    </message>
    <message>
        <source>the file is an export of this server&apos;s own certificate database</source>
        <translation>ファイルがこのサーバー自身の証明書データベースをエクスポートしたものである</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが破損している</translation>
    </message>
    <message>
        <source>the file is not JCEKS with the aliases _dunesrsa_alias_ and _dunessk_alias_</source>
        <translation>ファイルが、エイリアス_dunesrsa_alias_と_dunessk_alias_を持つJCEKSではない</translation>
    </message>
    <message>
        <source>the file is not there, or this account may not read it</source>
        <translation>ファイルが存在しないか、このアカウントに読み取り権限がない</translation>
    </message>
    <message>
        <source>the file or the database belongs to another server</source>
        <translation>ファイルまたはデータベースが別のサーバーのものである</translation>
    </message>
    <message>
        <source>the file was changed after it was written</source>
        <translation>ファイルが書き込み後に変更された</translation>
    </message>
    <message>
        <source>the file was changed by hand or by another program</source>
        <translation>ファイルが手動または別のプログラムによって変更された</translation>
    </message>
    <message>
        <source>the file was changed on its way, for example by a transfer in text mode</source>
        <translation>転送中にファイルが変更された（テキストモードでの転送など）</translation>
    </message>
    <message>
        <source>the file was changed or damaged on its way</source>
        <translation>転送中にファイルが変更または破損した</translation>
    </message>
    <message>
        <source>the file was changed, moved or deleted</source>
        <translation>ファイルが変更、移動、または削除された</translation>
    </message>
    <message>
        <source>the file was cut off or changed while it was copied</source>
        <translation>コピー中にファイルが途切れたか、変更された</translation>
    </message>
    <message>
        <source>the file was cut off while it was copied</source>
        <translation>コピー中にファイルが途切れた</translation>
    </message>
    <message>
        <source>the file was exported from another server, or before the certificate changed</source>
        <translation>ファイルが別のサーバーから、または証明書の変更前にエクスポートされた</translation>
    </message>
    <message>
        <source>the file was exported under another name</source>
        <translation>ファイルが別の名前でエクスポートされた</translation>
    </message>
    <message>
        <source>the file was made by another program</source>
        <translation>ファイルが別のプログラムによって作成された</translation>
    </message>
    <message>
        <source>the file was made to harm the program that reads it</source>
        <translation>ファイルが、読み取るプログラムに害を与える目的で作成された</translation>
    </message>
    <message>
        <source>the file was made to stall a reader</source>
        <translation>ファイルが、読み取り処理を停滞させる目的で作成された</translation>
    </message>
    <message>
        <source>the file was moved or belongs to another user</source>
        <translation>ファイルが移動されたか、別のユーザーのものである</translation>
    </message>
    <message>
        <source>the file was moved, deleted or changed</source>
        <translation>ファイルが移動、削除、または変更された</translation>
    </message>
    <message>
        <source>the file was moved, deleted or replaced since the switch</source>
        <translation>切り替え後にファイルが移動、削除、または置き換えられた</translation>
    </message>
    <message>
        <source>the file was moved, deleted, or the disk has a fault</source>
        <translation>ファイルが移動または削除されたか、ディスクに障害がある</translation>
    </message>
    <message>
        <source>the file was moved, or its name is misspelt</source>
        <translation>ファイルが移動されたか、名前の綴りが誤っている</translation>
    </message>
    <message>
        <source>the file was not made by an Orchestrator server</source>
        <translation>ファイルがOrchestratorサーバーで作成されたものではない</translation>
    </message>
    <message>
        <source>the file was packed again by another tool</source>
        <translation>ファイルが別のツールで再圧縮された</translation>
    </message>
    <message>
        <source>the folder above it, or one inside it, was chosen</source>
        <translation>1つ上のフォルダ、または中のフォルダが選択された</translation>
    </message>
    <message>
        <source>the folder belongs to another user or is read-only</source>
        <translation>フォルダが別のユーザーのものであるか、読み取り専用である</translation>
    </message>
    <message>
        <source>the folder belongs to another version of this product</source>
        <translation>フォルダがこの製品の別のバージョンのものである</translation>
    </message>
    <message>
        <source>the folder holds no certificate database, or the list is empty</source>
        <translation>フォルダに証明書データベースがないか、リストが空である</translation>
    </message>
    <message>
        <source>the folder holds two versions of one package</source>
        <translation>フォルダに同じパッケージの2つのバージョンがある</translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation>フォルダへの書き込みが許可されていない</translation>
    </message>
    <message>
        <source>the key and the certificate come from different files</source>
        <translation>キーと証明書が異なるファイルのものである</translation>
    </message>
    <message>
        <source>the key has a password of its own</source>
        <translation>キーに固有のパスワードが設定されている</translation>
    </message>
    <message>
        <source>the key has a password of its own, other than that of the store</source>
        <translation>キーに、キーストアとは異なる固有のパスワードが設定されている</translation>
    </message>
    <message>
        <source>the key was made for another purpose</source>
        <translation>キーが別の用途で作成された</translation>
    </message>
    <message>
        <source>the keyring is locked</source>
        <translation>キーリングがロックされている</translation>
    </message>
    <message>
        <source>the load balancer has no healthy node</source>
        <translation>ロードバランサーに正常なノードがない</translation>
    </message>
    <message>
        <source>the login demands an encrypted connection</source>
        <translation>ログインに暗号化接続が必要である</translation>
    </message>
    <message>
        <source>the login is locked, expired, or not allowed from this machine</source>
        <translation>ログインがロックされているか、期限切れであるか、このコンピューターから許可されていない</translation>
    </message>
    <message>
        <source>the machine is off, or there is no route to it</source>
        <translation>コンピューターの電源が入っていないか、コンピューターへの経路がない</translation>
    </message>
    <message>
        <source>the name is misspelt</source>
        <translation>名前の綴りが誤っている</translation>
    </message>
    <message>
        <source>the new database has the tables of Orchestrator</source>
        <translation>新しいデータベースにOrchestratorのテーブルがある</translation>
    </message>
    <message>
        <source>the new database holds the new certificate</source>
        <translation>新しいデータベースに新しい証明書がある</translation>
    </message>
    <message>
        <source>the old database</source>
        <translation>旧データベース</translation>
    </message>
    <message>
        <source>the old database was given as the new one</source>
        <translation>新しいデータベースとして旧データベースが指定された</translation>
    </message>
    <message>
        <source>the original was changed while it was being copied</source>
        <translation>コピー中に元のパッケージが変更された</translation>
    </message>
    <message>
        <source>the package is far larger than any package seen so far</source>
        <translation>パッケージがこれまでに確認されたどのパッケージよりもはるかに大きい</translation>
    </message>
    <message>
        <source>the package is not on the server, or the connection broke</source>
        <translation>パッケージがサーバー上にないか、接続が切断された</translation>
    </message>
    <message>
        <source>the package was exported with encryption for a target certificate</source>
        <translation>パッケージがターゲット証明書向けに暗号化してエクスポートされた</translation>
    </message>
    <message>
        <source>the package was exported with the values of secure strings</source>
        <translation>パッケージがセキュアな文字列の値を含めてエクスポートされた</translation>
    </message>
    <message>
        <source>the package was imported encrypted and still is</source>
        <translation>パッケージが暗号化された状態でインポートされ、現在も暗号化されている</translation>
    </message>
    <message>
        <source>the package was signed with another key than its certificate&apos;s</source>
        <translation>パッケージが、その証明書とは異なるキーで署名されている</translation>
    </message>
    <message>
        <source>the password holds letters with accents or other signs outside ASCII</source>
        <translation>パスワードに全角文字やアクセント付き文字など、ASCII以外の文字が含まれている</translation>
    </message>
    <message>
        <source>the password is another one</source>
        <translation>パスワードが異なる</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>パスワードが誤っている</translation>
    </message>
    <message>
        <source>the path is mistyped, or the file belongs to another user</source>
        <translation>パスの入力ミス、またはファイルが別のユーザーのものである</translation>
    </message>
    <message>
        <source>the path is mistyped, or the folder is another</source>
        <translation>パスの入力ミス、またはフォルダの指定が誤っている</translation>
    </message>
    <message>
        <source>the path names a file, or leads through one</source>
        <translation>パスがファイルを指しているか、途中にファイルがある</translation>
    </message>
    <message>
        <source>the port belongs to another service or to another engine</source>
        <translation>ポートが別のサービスまたは別の種類のデータベースのものである</translation>
    </message>
    <message>
        <source>the port belongs to another service, or to plain HTTP</source>
        <translation>ポートが別のサービスまたは暗号化されていないHTTPのものである</translation>
    </message>
    <message>
        <source>the port belongs to another service, such as the configuration interface</source>
        <translation>ポートが別のサービス（構成インターフェイスなど）のものである</translation>
    </message>
    <message>
        <source>the port is another one: 8281 up to 7.x, 443 later</source>
        <translation>ポートが異なる（7.xまでは8281、以降は443）</translation>
    </message>
    <message>
        <source>the practice server of this folder</source>
        <translation>このフォルダの練習用サーバー</translation>
    </message>
    <message>
        <source>the program is not installed whole</source>
        <translation>プログラムが完全にはインストールされていない</translation>
    </message>
    <message>
        <source>the program that wrote it was told to leave the MAC out</source>
        <translation>書き込んだプログラムがMACを省略するよう設定されていた</translation>
    </message>
    <message>
        <source>the proxy asks for a login or forbids this server</source>
        <translation>プロキシがログインを要求しているか、このサーバーへの接続を禁止している</translation>
    </message>
    <message>
        <source>the run folder belongs to an earlier practice run</source>
        <translation>実行フォルダが以前の練習のものである</translation>
    </message>
    <message>
        <source>the run folder needs more room than the disk or the quota has</source>
        <translation>実行フォルダに必要な容量が、ディスクまたはクォータの空きを超えている</translation>
    </message>
    <message>
        <source>the server answered</source>
        <translation>サーバーの応答を確認</translation>
    </message>
    <message>
        <source>the server cannot reach the database host</source>
        <translation>サーバーがデータベースホストに接続できない</translation>
    </message>
    <message>
        <source>the server could not be asked for every package</source>
        <translation>サーバーにすべてのパッケージを照会できなかった</translation>
    </message>
    <message>
        <source>the server could not be proven to use the old certificate yet</source>
        <translation>サーバーが旧証明書を使用していることをまだ確認できていない</translation>
    </message>
    <message>
        <source>the server could not build the file, or the connection broke</source>
        <translation>サーバーがファイルを生成できなかったか、接続が切断された</translation>
    </message>
    <message>
        <source>the server could not take some elements</source>
        <translation>サーバーが一部のエレメントを受け入れられなかった</translation>
    </message>
    <message>
        <source>the server demands TLS</source>
        <translation>サーバーがTLSを要求している</translation>
    </message>
    <message>
        <source>the server gives long lists in pages of a kind this program does not know</source>
        <translation>サーバーが、このプログラムの認識しないページ分割方式で長い一覧を返している</translation>
    </message>
    <message>
        <source>the server has a fault, or refuses this statement</source>
        <translation>サーバーに障害があるか、このステートメントを拒否している</translation>
    </message>
    <message>
        <source>the server has no certificate yet</source>
        <translation>サーバーにまだ証明書がない</translation>
    </message>
    <message>
        <source>the server has no packages</source>
        <translation>サーバーにパッケージがない</translation>
    </message>
    <message>
        <source>the server has no packages and no database connection was given</source>
        <translation>サーバーにパッケージがなく、データベース接続も指定されていない</translation>
    </message>
    <message>
        <source>the server holds a newer version of the element</source>
        <translation>サーバーにエレメントのより新しいバージョンがある</translation>
    </message>
    <message>
        <source>the server holds newer elements of the same packages</source>
        <translation>同じパッケージのより新しいエレメントがサーバーにある</translation>
    </message>
    <message>
        <source>the server imports signed packages only</source>
        <translation>サーバーが署名済みパッケージしかインポートしない</translation>
    </message>
    <message>
        <source>the server is bound to a new, empty database</source>
        <translation>サーバーが新しい空のデータベースにバインドされている</translation>
    </message>
    <message>
        <source>the server is overloaded or hangs</source>
        <translation>サーバーが過負荷であるか、応答しなくなっている</translation>
    </message>
    <message>
        <source>the server is overloaded or starting</source>
        <translation>サーバーが過負荷であるか、起動中である</translation>
    </message>
    <message>
        <source>the server is slow to start</source>
        <translation>サーバーの起動に時間がかかっている</translation>
    </message>
    <message>
        <source>the server is starting or restarting</source>
        <translation>サーバーが起動中または再起動中である</translation>
    </message>
    <message>
        <source>the server is still bound to the new database</source>
        <translation>サーバーがまだ新しいデータベースにバインドされている</translation>
    </message>
    <message>
        <source>the server is version 4.x, which has no REST API</source>
        <translation>サーバーがREST APIのないバージョン4.xである</translation>
    </message>
    <message>
        <source>the server keeps it in another database</source>
        <translation>サーバーが証明書データベースを別のデータベースに保持している</translation>
    </message>
    <message>
        <source>the server left their values out of the export</source>
        <translation>サーバーがエクスポート時に値を省いた</translation>
    </message>
    <message>
        <source>the server no longer answered</source>
        <translation>サーバーが応答しなくなったことを確認</translation>
    </message>
    <message>
        <source>the server only speaks TLS below 1.2, as servers up to 5.5 do</source>
        <translation>サーバーが1.2より前のTLSにしか対応していない（5.5までのサーバーなど）</translation>
    </message>
    <message>
        <source>the server refused the unsigned copy and the copy signed anew</source>
        <translation>サーバーが署名なしのコピーと署名し直したコピーの両方を拒否した</translation>
    </message>
    <message>
        <source>the server refuses packages without signatures</source>
        <translation>サーバーが署名なしのパッケージを拒否している</translation>
    </message>
    <message>
        <source>the server speaks only TLS versions that are refused today</source>
        <translation>サーバーが、現在は拒否されるTLSバージョンにしか対応していない</translation>
    </message>
    <message>
        <source>the server still uses the old database</source>
        <translation>サーバーがまだ旧データベースを使用している</translation>
    </message>
    <message>
        <source>the server took the certificate and no change waits for a restart</source>
        <translation>サーバーが証明書を受け入れ、再起動待ちの変更がない</translation>
    </message>
    <message>
        <source>the server uses single sign-on and com.vmware.o11n.sso.basic-authentication.enabled is not set</source>
        <translation>サーバーがシングルサインオンを使用しており、com.vmware.o11n.sso.basic-authentication.enabledが設定されていない</translation>
    </message>
    <message>
        <source>the server was bound to another database</source>
        <translation>サーバーが別のデータベースにバインドされた</translation>
    </message>
    <message>
        <source>the server was bound to the new database before this step</source>
        <translation>このステップの前にサーバーが新しいデータベースにバインドされた</translation>
    </message>
    <message>
        <source>the server was not restarted since</source>
        <translation>その後サーバーが再起動されていない</translation>
    </message>
    <message>
        <source>the server was not restarted since the certificate was installed</source>
        <translation>証明書のインストール後にサーバーが再起動されていない</translation>
    </message>
    <message>
        <source>the server was not restarted, or still uses the old database</source>
        <translation>サーバーが再起動されていないか、まだ旧データベースを使用している</translation>
    </message>
    <message>
        <source>the server was stopped or restarted meanwhile</source>
        <translation>その間にサーバーが停止または再起動された</translation>
    </message>
    <message>
        <source>the server&apos;s TLS certificate was renewed</source>
        <translation>サーバーのTLS証明書が更新された</translation>
    </message>
    <message>
        <source>the server&apos;s certificate changed since</source>
        <translation>その後サーバーの証明書が変更された</translation>
    </message>
    <message>
        <source>the server&apos;s certificate was changed after the file was exported (its signer was seen on {package})</source>
        <translation>ファイルのエクスポート後にサーバーの証明書が変更された（署名者は{package}で確認）</translation>
    </message>
    <message>
        <source>the server&apos;s certificate was changed meanwhile</source>
        <translation>その間にサーバーの証明書が変更された</translation>
    </message>
    <message>
        <source>the server&apos;s certificate was renewed</source>
        <translation>サーバーの証明書が更新された</translation>
    </message>
    <message>
        <source>the server&apos;s version has no such call</source>
        <translation>このサーバーのバージョンには該当する呼び出しがない</translation>
    </message>
    <message>
        <source>the server&apos;s version is not one this program knows</source>
        <translation>サーバーのバージョンがこのプログラムの対応するものではない</translation>
    </message>
    <message>
        <source>the service needs more time</source>
        <translation>サービスの停止に時間がかかっている</translation>
    </message>
    <message>
        <source>the signing certificate does not fit the signing key, or holds an e-mail address</source>
        <translation>署名証明書が署名キーと一致しないか、メールアドレスを含んでいる</translation>
    </message>
    <message>
        <source>the store was made for signing packages outside a server</source>
        <translation>キーストアがサーバー外でのパッケージ署名用に作成された</translation>
    </message>
    <message>
        <source>the store was made from a PKCS12 file and its key kept the password of that file</source>
        <translation>キーストアがPKCS12ファイルから作成され、キーにそのファイルのパスワードが残っている</translation>
    </message>
    <message>
        <source>the store was not made by Orchestrator or keytool</source>
        <translation>キーストアがOrchestratorまたはkeytoolで作成されたものではない</translation>
    </message>
    <message>
        <source>the tables were not created yet</source>
        <translation>テーブルがまだ作成されていない</translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation>トークンの有効期限が切れている</translation>
    </message>
    <message>
        <source>the user name or password is wrong, or lacks its domain</source>
        <translation>ユーザー名またはパスワードが誤っているか、ドメインが指定されていない</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>既定のポート</translation>
    </message>
    <message>
        <source>the value is stored in a form that is not known</source>
        <translation>値が未知の形式で格納されている</translation>
    </message>
    <message>
        <source>the variable, keyring entry or file does not exist for this user</source>
        <translation>変数、キーリングのエントリ、またはファイルがこのユーザーに存在しない</translation>
    </message>
    <message>
        <source>the wizard</source>
        <translation>ウィザード</translation>
    </message>
    <message>
        <source>the wizard is already running on this folder</source>
        <translation>このフォルダに対してウィザードがすでに実行中である</translation>
    </message>
    <message>
        <source>the workflow differs on this version of the server</source>
        <translation>このバージョンのサーバーではワークフローが異なる</translation>
    </message>
    <message>
        <source>there is no way from this computer to the node</source>
        <translation>このコンピューターからノードに接続できない</translation>
    </message>
    <message>
        <source>they were made on this server and never packaged</source>
        <translation>このサーバーで作成され、パッケージに一度も追加されていない</translation>
    </message>
    <message>
        <source>they were unticked</source>
        <translation>選択が解除されている</translation>
    </message>
    <message>
        <source>this account may not write there</source>
        <translation>このアカウントに書き込み権限がない</translation>
    </message>
    <message>
        <source>this computer asks another name server than the server&apos;s network</source>
        <translation>このコンピューターが、サーバーのネットワークとは別のDNSサーバーを参照している</translation>
    </message>
    <message>
        <source>this computer is not connected to the server&apos;s network or VPN</source>
        <translation>このコンピューターがサーバーのネットワークまたはVPNに接続されていない</translation>
    </message>
    <message>
        <source>this computer is very busy</source>
        <translation>このコンピューターの負荷が高い</translation>
    </message>
    <message>
        <source>this machine asks another name server than the Orchestrator server</source>
        <translation>このコンピューターがOrchestratorサーバーとは別のDNSサーバーを参照している</translation>
    </message>
    <message>
        <source>this program does not run as that account of the domain</source>
        <translation>このプログラムがそのドメインアカウントで実行されていない</translation>
    </message>
    <message>
        <source>this user does not see the table&apos;s schema</source>
        <translation>このユーザーからテーブルのスキーマが見えない</translation>
    </message>
    <message>
        <source>this version exports no packages over its API</source>
        <translation>このバージョンではAPI経由でパッケージをエクスポートできない</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>to be compared</source>
        <translation>比較待ち</translation>
    </message>
    <message>
        <source>two files have the same name, apart from the folder or the ending</source>
        <translation>フォルダまたは拡張子だけが異なる同名のファイルが2つある</translation>
    </message>
    <message>
        <source>two files of one name from different folders</source>
        <translation>異なるフォルダに同名のファイルがある</translation>
    </message>
    <message>
        <source>type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>unchanged since the server was stopped</source>
        <translation>サーバーの停止後の変更なし</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>unsigned copy: accepted (HTTP {status})</source>
        <translation>署名なしのコピー：受理（HTTP {status}）</translation>
    </message>
    <message>
        <source>unsigned copy: {answer}</source>
        <translation>署名なしのコピー：{answer}</translation>
    </message>
    <message>
        <source>vRealize Automation (8.x)</source>
        <translation>vRealize Automation（8.x）</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>version history</source>
        <translation>バージョン履歴</translation>
    </message>
    <message>
        <source>view</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>waits for you, as told above</source>
        <translation>操作待ち（上記のとおり）</translation>
    </message>
    <message>
        <source>web view</source>
        <translation>Webビュー</translation>
    </message>
    <message>
        <source>what wrote the list found nothing</source>
        <translation>リストを書き出したプログラムで何も見つからなかった</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>workflow run</source>
        <translation>ワークフローの実行</translation>
    </message>
    <message>
        <source>wrong password or user name</source>
        <translation>パスワードまたはユーザー名が誤っている</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>your word: this server cannot be asked</source>
        <translation>申告による（このサーバーへの照会は不可）</translation>
    </message>
    <message>
        <source>{answer}</source>
        <translation>{answer}</translation>
    </message>
    <message>
        <source>{bad} of {total} signatures of {subject} do not fit its content.</source>
        <translation>{subject}の署名{total}個のうち{bad}個が内容と一致しません。</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits}ビット</translation>
    </message>
    <message>
        <source>{bits} bits, certificate signed with {digest}</source>
        <translation>{bits}ビット、証明書の署名は{digest}</translation>
    </message>
    <message>
        <source>{day} ({left})</source>
        <translation>{day}（{left}）</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n act(s)</source>
        <translation>
            <numerusform>操作 {done}/%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{unit} {done}/{total}</translation>
    </message>
    <message>
        <source>{first} and {second} both hold the package {subject}.</source>
        <translation>{first}と{second}の両方にパッケージ{subject}が含まれています。</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host}がポート{port}への接続を拒否しています。</translation>
    </message>
    <message>
        <source>{moment}, in {seconds} s</source>
        <translation>{moment}（所要時間：{seconds}秒）</translation>
    </message>
    <message>
        <source>{place} is a file. Choose a folder.</source>
        <translation>{place}はファイルです。フォルダを選択してください。</translation>
    </message>
    <message>
        <source>{place} is read-only. Choose a folder on another disk.</source>
        <translation>{place}は読み取り専用です。別のディスクのフォルダを選択してください。</translation>
    </message>
    <message>
        <source>{same} of {all} identical after the import</source>
        <translation>インポート後、{all}個中{same}個が同一</translation>
    </message>
    <message>
        <source>{same} of {all} packages are on the server, identical to what was saved, and signed anew.</source>
        <translation>{all}個のパッケージのうち{same}個がサーバー上にあり、保存したものと同一で、新たに署名されています。</translation>
    </message>
    <message>
        <source>{saved} of {found}</source>
        <translation>{found}個中{saved}個</translation>
    </message>
    <message>
        <source>{saved} of {found} packages saved, unsigned, readable without a key. {elements} elements, {size}.</source>
        <translation>{found}個のパッケージのうち{saved}個を、署名なしの、キーがなくても読み取れる形で保存しました。エレメント{elements}個、{size}。</translation>
    </message>
    <message>
        <source>{server} was rolled back on {at}: the old certificate signs again.</source>
        <translation>{server}は{at}にロールバックされました。再び旧証明書で署名されます。</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size}バイト</translation>
    </message>
    <message>
        <source>{status} Out of date by a changed answer: {steps}.</source>
        <translation>{status}回答の変更により要再実行：{steps}。</translation>
    </message>
    <message>
        <source>{subject} accepted the package, but not its {type} {name}: {reason}.</source>
        <translation>{subject}はパッケージを受け入れましたが、その中の{type}「{name}」は受け入れませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{subject} already holds another certificate: {sha256}.</source>
        <translation>{subject}にはすでに別の証明書があります：{sha256}。</translation>
    </message>
    <message>
        <source>{subject} and the server&apos;s database hold different certificates.</source>
        <translation>{subject}とサーバーのデータベースでは、証明書が異なります。</translation>
    </message>
    <message>
        <source>{subject} and this program found no common TLS version: {reason}.</source>
        <translation>{subject}とこのプログラムに共通するTLSバージョンがありません：{reason}。</translation>
    </message>
    <message>
        <source>{subject} and {other} would both be written to {target}.</source>
        <translation>{subject}と{other}は、どちらも{target}に書き込まれることになります。</translation>
    </message>
    <message>
        <source>{subject} answers, but not as an Orchestrator server: {reason}.</source>
        <translation>{subject}は応答しますが、Orchestratorサーバーとしての応答ではありません：{reason}。</translation>
    </message>
    <message>
        <source>{subject} asks for more than a certificate database needs: {detail}.</source>
        <translation>{subject}は、証明書データベースに必要な範囲を超える処理を要求しています：{detail}。</translation>
    </message>
    <message>
        <source>{subject} cannot be a folder: a file is in the way.</source>
        <translation>パスにファイルが存在するため、{subject}をフォルダにできません。</translation>
    </message>
    <message>
        <source>{subject} cannot be opened: {reason}.</source>
        <translation>{subject}を開けません：{reason}。</translation>
    </message>
    <message>
        <source>{subject} cannot be read without its password.</source>
        <translation>{subject}はパスワードがないと読み取れません。</translation>
    </message>
    <message>
        <source>{subject} cannot be read.</source>
        <translation>{subject}を読み取れません。</translation>
    </message>
    <message>
        <source>{subject} cannot be read: {detail}.</source>
        <translation>{subject}を読み取れません：{detail}。</translation>
    </message>
    <message>
        <source>{subject} cannot be served: it is no package, is damaged, or is signed wrongly.</source>
        <translation>{subject}を提供できません。パッケージではないか、破損しているか、署名が正しくありません。</translation>
    </message>
    <message>
        <source>{subject} cannot be used: {reason}.</source>
        <translation>{subject}を使用できません：{reason}。</translation>
    </message>
    <message>
        <source>{subject} cannot be written: there is no folder {folder}.</source>
        <translation>{subject}に書き込めません：フォルダ{folder}がありません。</translation>
    </message>
    <message>
        <source>{subject} cannot be written: {detail}.</source>
        <translation>{subject}に書き込めません：{detail}。</translation>
    </message>
    <message>
        <source>{subject} cannot be written: {reason}.</source>
        <translation>{subject}に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>{subject} cannot open its window: the display {display} does not answer.</source>
        <translation>{subject}のウィンドウを開けません：ディスプレイ{display}が応答しません。</translation>
    </message>
    <message>
        <source>{subject} cannot open its window: this session has no display.</source>
        <translation>{subject}のウィンドウを開けません：このセッションにはディスプレイがありません。</translation>
    </message>
    <message>
        <source>{subject} cannot read the package {package}: {reason}.</source>
        <translation>{subject}がパッケージ{package}を読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>{subject} carries no check value: nothing but its keys proves it unchanged.</source>
        <translation>{subject}には検証値がありません。変更されていないことの証拠となるのは、含まれるキーだけです。</translation>
    </message>
    <message>
        <source>{subject} could not be exported again and compared: {reason}</source>
        <translation>{subject}を再度エクスポートして比較できませんでした：{reason}</translation>
    </message>
    <message>
        <source>{subject} could not be opened.</source>
        <translation>{subject}を開けませんでした。</translation>
    </message>
    <message>
        <source>{subject} could not be read from {place}: {reason}.</source>
        <translation>{place}から{subject}を読み取れませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{subject} counts {total} entries under {thing}, but lists only {listed}.</source>
        <translation>{subject}は{thing}に{total}件のエントリがあるとしていますが、一覧には{listed}件しかありません。</translation>
    </message>
    <message>
        <source>{subject} did not answer within {seconds} s ({phase}).</source>
        <translation>{subject}が{seconds}秒以内に応答しませんでした（{phase}）。</translation>
    </message>
    <message>
        <source>{subject} did not become ready within {minutes} minutes of its start.</source>
        <translation>{subject}が起動後{minutes}分以内に準備完了になりませんでした。</translation>
    </message>
    <message>
        <source>{subject} does not accept the account {user}.</source>
        <translation>{subject}がアカウント{user}を受け入れません。</translation>
    </message>
    <message>
        <source>{subject} does not export packages over its API.</source>
        <translation>{subject}はAPI経由でパッケージをエクスポートできません。</translation>
    </message>
    <message>
        <source>{subject} does not hold Orchestrator&apos;s tables yet: vmo_keystore is missing.</source>
        <translation>{subject}にはまだOrchestratorのテーブルがありません。vmo_keystoreが見つかりません。</translation>
    </message>
    <message>
        <source>{subject} does not hold the certificate that is installed on the server.</source>
        <translation>{subject}には、サーバーにインストールされている証明書が含まれていません。</translation>
    </message>
    <message>
        <source>{subject} does not offer {act}.</source>
        <translation>{subject}は「{act}」に対応していません。</translation>
    </message>
    <message>
        <source>{subject} does not open with this password.</source>
        <translation>{subject}はこのパスワードでは開けません。</translation>
    </message>
    <message>
        <source>{subject} does not say who signed it (pkg-signer is empty); no signature can be checked.</source>
        <translation>{subject}に署名者の情報がないため（pkg-signerが空）、署名を確認できません。</translation>
    </message>
    <message>
        <source>{subject} does not speak TLS: {reason}.</source>
        <translation>{subject}はTLSに対応していません：{reason}。</translation>
    </message>
    <message>
        <source>{subject} exists already and was left as it is.</source>
        <translation>{subject}はすでに存在するため、そのまま残しました。</translation>
    </message>
    <message>
        <source>{subject} failed on {act} (HTTP {status}): {reason}.</source>
        <translation>{subject}で「{act}」が失敗しました（HTTP {status}）：{reason}。</translation>
    </message>
    <message>
        <source>{subject} goes on for {count} bytes after its end.</source>
        <translation>{subject}の終端の後に、さらに{count}バイトが続いています。</translation>
    </message>
    <message>
        <source>{subject} has no package to export.</source>
        <translation>{subject}にはエクスポートするパッケージがありません。</translation>
    </message>
    <message>
        <source>{subject} has no packages.</source>
        <translation>{subject}にはパッケージがありません。</translation>
    </message>
    <message>
        <source>{subject} has no workflow named {workflow}.</source>
        <translation>{subject}には{workflow}という名前のワークフローがありません。</translation>
    </message>
    <message>
        <source>{subject} has nothing under {thing}.</source>
        <translation>{subject}の{thing}には何もありません。</translation>
    </message>
    <message>
        <source>{subject} has {count} workflows named {workflow}.</source>
        <translation>{subject}には{workflow}という名前のワークフローが{count}個あります。</translation>
    </message>
    <message>
        <source>{subject} holds an entry with an unsafe name, {entry}: {reason}.</source>
        <translation>{subject}に安全でない名前のエントリ{entry}が含まれています：{reason}。</translation>
    </message>
    <message>
        <source>{subject} holds no file whose name ends in .package.</source>
        <translation>{subject}には、名前が.packageで終わるファイルがありません。</translation>
    </message>
    <message>
        <source>{subject} holds no file with the ending .package.</source>
        <translation>{subject}には、拡張子が.packageのファイルがありません。</translation>
    </message>
    <message>
        <source>{subject} holds no key in a form this program knows.</source>
        <translation>{subject}には、このプログラムが認識できる形式のキーがありません。</translation>
    </message>
    <message>
        <source>{subject} holds no private key that could sign packages.</source>
        <translation>{subject}には、パッケージに署名できるプライベートキーがありません。</translation>
    </message>
    <message>
        <source>{subject} holds no private key to sign packages with.</source>
        <translation>{subject}には、パッケージの署名に使用するプライベートキーがありません。</translation>
    </message>
    <message>
        <source>{subject} holds no run.</source>
        <translation>{subject}には実行がありません。</translation>
    </message>
    <message>
        <source>{subject} holds no secret key _dunessk_alias_.</source>
        <translation>{subject}にはシークレットキー_dunessk_alias_がありません。</translation>
    </message>
    <message>
        <source>{subject} holds secure strings: {names}.</source>
        <translation>{subject}にはセキュアな文字列が含まれています：{names}。</translation>
    </message>
    <message>
        <source>{subject} holds {entry} and {other}, which are one name on Windows.</source>
        <translation>{subject}に{entry}と{other}が含まれています。この2つは、Windowsでは同じ名前になります。</translation>
    </message>
    <message>
        <source>{subject} holds {entry} twice; programs would disagree which one counts.</source>
        <translation>{subject}に{entry}が2つ含まれています。どちらを有効とするかはプログラムによって異なります。</translation>
    </message>
    <message>
        <source>{subject} holds {found}, but this server signs with {signer}.</source>
        <translation>{subject}の証明書は{found}ですが、このサーバーは{signer}で署名しています。</translation>
    </message>
    <message>
        <source>{subject} is a folder.</source>
        <translation>{subject}はフォルダです。</translation>
    </message>
    <message>
        <source>{subject} is cut off: the list of its entries at the end is missing.</source>
        <translation>{subject}は途中で切れています。末尾にあるはずのエントリの一覧がありません。</translation>
    </message>
    <message>
        <source>{subject} is damaged: {detail}.</source>
        <translation>{subject}は破損しています：{detail}。</translation>
    </message>
    <message>
        <source>{subject} is damaged: {reason}.</source>
        <translation>{subject}は破損しています：{reason}。</translation>
    </message>
    <message>
        <source>{subject} is empty: it holds neither keys nor certificates.</source>
        <translation>{subject}は空です。キーも証明書も含まれていません。</translation>
    </message>
    <message>
        <source>{subject} is for practice: no Orchestrator server works with SQLite.</source>
        <translation>{subject}は練習用です。SQLiteで動作するOrchestratorサーバーはありません。</translation>
    </message>
    <message>
        <source>{subject} is longer than 64 characters.</source>
        <translation>{subject}は64文字を超えています。</translation>
    </message>
    <message>
        <source>{subject} is missing from the run folder, or is not as it was saved.</source>
        <translation>{subject}が実行フォルダにないか、保存時の内容と異なります。</translation>
    </message>
    <message>
        <source>{subject} is missing or not as it was saved.</source>
        <translation>{subject}がないか、保存時の内容と異なります。</translation>
    </message>
    <message>
        <source>{subject} is no country code.</source>
        <translation>{subject}は国コードではありません。</translation>
    </message>
    <message>
        <source>{subject} is not a certificate database.</source>
        <translation>{subject}は証明書データベースではありません。</translation>
    </message>
    <message>
        <source>{subject} is not an Orchestrator package: {reason}.</source>
        <translation>{subject}はOrchestratorのパッケージではありません：{reason}。</translation>
    </message>
    <message>
        <source>{subject} is not ready (HTTP {status}).</source>
        <translation>{subject}の準備ができていません（HTTP {status}）。</translation>
    </message>
    <message>
        <source>{subject} is not signed: it has no file below signatures/.</source>
        <translation>{subject}は署名されていません。signatures/の下にファイルがありません。</translation>
    </message>
    <message>
        <source>{subject} is not the address of a server.</source>
        <translation>{subject}はサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>{subject} is not the file that was saved: its SHA-256 differs.</source>
        <translation>{subject}は保存されたファイルではありません。SHA-256が異なります。</translation>
    </message>
    <message>
        <source>{subject} is not the same on the server as it was: {differences}</source>
        <translation>サーバー上の{subject}が元の内容と異なります：{differences}</translation>
    </message>
    <message>
        <source>{subject} is protected in a way this program does not know: {detail}.</source>
        <translation>{subject}は、このプログラムが認識できない方式で保護されています：{detail}。</translation>
    </message>
    <message>
        <source>{subject} is signed by {signer}, not by the certificate that was saved.</source>
        <translation>{subject}は、保存された証明書ではなく{signer}で署名されています。</translation>
    </message>
    <message>
        <source>{subject} is signed with more than one digest: {digests}.</source>
        <translation>{subject}は複数のダイジェストで署名されています：{digests}。</translation>
    </message>
    <message>
        <source>{subject} is the database the server uses now.</source>
        <translation>{subject}は、サーバーが現在使用しているデータベースです。</translation>
    </message>
    <message>
        <source>{subject} is there already and does not open with the export password.</source>
        <translation>{subject}はすでに存在し、エクスポートパスワードでは開けません。</translation>
    </message>
    <message>
        <source>{subject} is there already and does not open with this password.</source>
        <translation>{subject}はすでに存在し、このパスワードでは開けません。</translation>
    </message>
    <message>
        <source>{subject} is there already and was not written by this run.</source>
        <translation>{subject}はすでに存在し、この実行で書き込まれたものではありません。</translation>
    </message>
    <message>
        <source>{subject} is there already, and was left as it is.</source>
        <translation>{subject}はすでに存在するため、そのまま残しました。</translation>
    </message>
    <message>
        <source>{subject} packages cannot be served.</source>
        <translation>{subject}個のパッケージを提供することはできません。</translation>
    </message>
    <message>
        <source>{subject} refuses {act}, because it holds something newer, or of the same name: {reason}.</source>
        <translation>{subject}は、より新しいものまたは同じ名前のものがあるため、「{act}」を拒否しています：{reason}。</translation>
    </message>
    <message>
        <source>{subject} refuses {act}: {reason}.</source>
        <translation>{subject}は「{act}」を拒否しています：{reason}。</translation>
    </message>
    <message>
        <source>{subject} seems to be encrypted: {entry} {reason}. Without the old private key its content is lost.</source>
        <translation>{subject}は暗号化されていると考えられます（{entry}：{reason}）。古いプライベートキーがないと、内容は失われます。</translation>
    </message>
    <message>
        <source>{subject} seems to have no package-signing certificate: {reason}.</source>
        <translation>{subject}にはパッケージ署名証明書がないと考えられます：{reason}。</translation>
    </message>
    <message>
        <source>{subject} shows another TLS certificate than the one that was trusted: {found} instead of {trusted}.</source>
        <translation>{subject}が提示したTLS証明書は、信頼されたものと異なります：{trusted}ではなく{found}。</translation>
    </message>
    <message>
        <source>{subject} stands for no file.</source>
        <translation>{subject}に該当するファイルがありません。</translation>
    </message>
    <message>
        <source>{subject} starts with {count} bytes that belong to no entry.</source>
        <translation>{subject}の先頭に、どのエントリにも属さない{count}バイトがあります。</translation>
    </message>
    <message>
        <source>{subject} still answers after its stop.</source>
        <translation>{subject}が停止後も応答しています。</translation>
    </message>
    <message>
        <source>{subject} takes a SQLite file or a PostgreSQL or MariaDB database, and no other.</source>
        <translation>{subject}に指定できるのは、SQLiteファイル、またはPostgreSQLかMariaDBのデータベースだけです。</translation>
    </message>
    <message>
        <source>{subject} takes an administrator&apos;s address of a PostgreSQL or MariaDB server, and no other.</source>
        <translation>{subject}に指定できるのは、PostgreSQLまたはMariaDBサーバーの管理者用アドレスだけです。</translation>
    </message>
    <message>
        <source>{subject} was imported as the original, signed by the old certificate.</source>
        <translation>{subject}は、旧証明書で署名された元のパッケージとしてインポートされました。</translation>
    </message>
    <message>
        <source>{subject} was imported signed with the new certificate: the unsigned copy was not taken whole.</source>
        <translation>{subject}は、新しい証明書で署名してインポートされました。署名なしのコピーは、完全には受け入れられませんでした。</translation>
    </message>
    <message>
        <source>{subject} was not compared with the old database: {reason}</source>
        <translation>{subject}を旧データベースと比較できませんでした：{reason}</translation>
    </message>
    <message>
        <source>{subject} was not signed: the private key does not belong to the certificate {name}.</source>
        <translation>{subject}は署名されませんでした。プライベートキーが証明書{name}と対応していません。</translation>
    </message>
    <message>
        <source>{subject} was not written: {detail}.</source>
        <translation>{subject}は書き込まれませんでした：{detail}。</translation>
    </message>
    <message>
        <source>{subject} was not written: {reason}.</source>
        <translation>{subject}は書き込まれませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{subject} was read without a password: nothing proves it unchanged, and no key was opened.</source>
        <translation>{subject}はパスワードなしで読み取られました。変更されていないことの証拠がなく、キーは開かれていません。</translation>
    </message>
    <message>
        <source>{subject} would be overwritten by its own copy.</source>
        <translation>{subject}が自身のコピーで上書きされることになります。</translation>
    </message>
    <message>
        <source>{subject} would be written over {target}, made from another file of this call.</source>
        <translation>{subject}は、この呼び出しで別のファイルから作成された{target}を上書きすることになります。</translation>
    </message>
    <message numerus="yes">
        <source>{subject}: %n secure string(s) with a value that another key may not open ({names}).</source>
        <translation>
            <numerusform>{subject}：別のキーでは値を開けない可能性のあるセキュアな文字列が%Ln個あります（{names}）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{subject}: allowed operations with the unknown letter {letters} at %n element(s); kept as is.</source>
        <translation>
            <numerusform>{subject}：%Ln個のエレメントの許可される操作に不明な文字{letters}があります。そのまま保持します。</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: its description was {old}, is now {new}.</source>
        <translation>{subject}：説明が変わりました（{old} → {new}）。</translation>
    </message>
    <message>
        <source>{subject}: its name was {old}, is now {new}.</source>
        <translation>{subject}：名前が変わりました（{old} → {new}）。</translation>
    </message>
    <message>
        <source>{subject}: its owner was {old}, is now {new}.</source>
        <translation>{subject}：所有者が変わりました（{old} → {new}）。</translation>
    </message>
    <message numerus="yes">
        <source>{subject}: not everything is allowed at %n element(s) (for example {example}: {letters}); kept as is.</source>
        <translation>
            <numerusform>{subject}：%Ln個のエレメントで一部の操作が許可されていません（例：{example}：{letters}）。そのまま保持します。</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: reading the written copy back showed a difference: {reason}.</source>
        <translation>{subject}：書き込んだコピーを読み直したところ、相違が見つかりました：{reason}。</translation>
    </message>
    <message>
        <source>{subject}: the certificate of its signer ({signer}) is not in it; no signature can be checked.</source>
        <translation>{subject}：署名者（{signer}）の証明書が含まれていないため、署名を確認できません。</translation>
    </message>
    <message>
        <source>{subject}: the certificate {entry} cannot be used: {reason}.</source>
        <translation>{subject}：証明書{entry}を使用できません：{reason}。</translation>
    </message>
    <message>
        <source>{subject}: the file says two things about {entry}: {reason}.</source>
        <translation>{subject}：{entry}に関するファイル内の情報が矛盾しています：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>{subject}: the import added %n item(s) to the version history.</source>
        <translation>
            <numerusform>{subject}：インポートによってバージョン履歴に%Ln件の項目が追加されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: the plug-ins it uses were {old}, are now {new}.</source>
        <translation>{subject}：使用するプラグインが変わりました（{old} → {new}）。</translation>
    </message>
    <message>
        <source>{subject}: the program does not know this trouble: {error}.</source>
        <translation>{subject}：プログラムが認識していない問題です：{error}。</translation>
    </message>
    <message>
        <source>{subject}: the signature of {entry} does not match its content.</source>
        <translation>{subject}：{entry}の署名が内容と一致しません。</translation>
    </message>
    <message>
        <source>{subject}: the signature of {entry} is empty.</source>
        <translation>{subject}：{entry}の署名が空です。</translation>
    </message>
    <message>
        <source>{subject}: the values of configuration elements were left out, as chosen: {places}.</source>
        <translation>{subject}：選択に従って、構成エレメントの値が省略されました：{places}。</translation>
    </message>
    <message>
        <source>{subject}: the values of secure strings, if they were set, did not come over: {places}.</source>
        <translation>{subject}：セキュアな文字列の値は、設定されていた場合でも引き継がれませんでした：{places}。</translation>
    </message>
    <message numerus="yes">
        <source>{subject}: the version history of %n element(s) was left out.</source>
        <translation>
            <numerusform>{subject}：%Ln個のエレメントのバージョン履歴が省かれました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{subject}: the version of its server was {old}, is now {new}.</source>
        <translation>{subject}：サーバーのバージョンが変わりました（{old} → {new}）。</translation>
    </message>
    <message>
        <source>{subject}: the zip file holds what no server writes: {what}.</source>
        <translation>{subject}：zipファイルに、サーバーが書き込まないものが含まれています：{what}。</translation>
    </message>
    <message>
        <source>{subject}: {entry} cannot be read as {form}: {reason}.</source>
        <translation>{subject}：{entry}を{form}として読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>{subject}: {entry} exceeds the limit {what}: it is {value}, allowed is {limit}.</source>
        <translation>{subject}：{entry}が上限{what}を超えています：値は{value}、許容値は{limit}。</translation>
    </message>
    <message>
        <source>{subject}: {entry} has no signature, so nothing shows that it is unchanged.</source>
        <translation>{subject}：{entry}には署名がないため、変更されていないことを確認できません。</translation>
    </message>
    <message>
        <source>{subject}: {entry} is compressed in a way no server uses (method {method}).</source>
        <translation>{subject}：{entry}は、サーバーが使用しない方式（方式{method}）で圧縮されています。</translation>
    </message>
    <message>
        <source>{subject}: {entry} is empty and so is its signature, as servers write it.</source>
        <translation>{subject}：{entry}とその署名は空です。サーバーはこのように書き込みます。</translation>
    </message>
    <message>
        <source>{subject}: {entry} is missing.</source>
        <translation>{subject}：{entry}がありません。</translation>
    </message>
    <message>
        <source>{subject}: {entry} is not as long as the file says ({size} bytes).</source>
        <translation>{subject}：{entry}の長さが、ファイルに記録された値（{size}バイト）と異なります。</translation>
    </message>
    <message>
        <source>{subject}: {entry} names the element {id}, its folder another.</source>
        <translation>{subject}：{entry}が示すエレメントは{id}ですが、そのフォルダは別のエレメントを示しています。</translation>
    </message>
    <message>
        <source>{subject}: {entry} overlaps what follows it in the file.</source>
        <translation>{subject}：{entry}がファイル内の後続部分と重なっています。</translation>
    </message>
    <message>
        <source>{subject}: {entry} signs an entry that is not there.</source>
        <translation>{subject}：{entry}は、存在しないエントリの署名です。</translation>
    </message>
    <message>
        <source>{subject}: {entry} uses XML that no server writes: {reason}.</source>
        <translation>{subject}：{entry}は、サーバーが書き込まないXMLを使用しています：{reason}。</translation>
    </message>
    <message>
        <source>{subject}; valid until {until}</source>
        <translation>{subject}、有効期限{until}</translation>
    </message>
    <message>
        <source>{ticked} of {total} selected</source>
        <translation>{total}個中{ticked}個を選択</translation>
    </message>
    <message>
        <source>{type} {name}</source>
        <translation>{type}「{name}」</translation>
    </message>
    <message>
        <source>{type} {name} in {place}</source>
        <translation>{place}の{type}「{name}」</translation>
    </message>
    <message>
        <source>“Choose folder…” asks for the folder of an earlier run: it holds journal.db.</source>
        <translation>「フォルダを選択…」で、以前の実行のフォルダ（journal.dbがあるフォルダ）を指定します。</translation>
    </message>
    <message>
        <source>“Prepare the folder” makes the run folder. Nothing is asked of the server.</source>
        <translation>「フォルダを準備」で実行フォルダを作成します。サーバーへの問い合わせは行いません。</translation>
    </message>
    <message>
        <source>“Start practice” starts a made-up Orchestrator with packages of its own.</source>
        <translation>「練習を開始」で、独自のパッケージを持つ練習用Orchestratorを起動します。</translation>
    </message>
    <message>
        <source>“{step}” failed. The window says why.</source>
        <translation>「{step}」が失敗しました。理由はウィンドウに表示されています。</translation>
    </message>
    <message>
        <source>“{step}” is done.</source>
        <translation>「{step}」が完了しました。</translation>
    </message>
    <message>
        <source>“{step}” waits for you.</source>
        <translation>「{step}」が操作を待っています。</translation>
    </message>
    <message>
        <source>“{step}” was stopped and can be resumed.</source>
        <translation>「{step}」は停止されました。再開できます。</translation>
    </message>
    <message>
        <source>“{subject}” found something else in the place of its result.</source>
        <translation>「{subject}」の結果があるはずの場所に、別のものがありました。</translation>
    </message>
    <message>
        <source>“{subject}” stopped on something the wizard does not know: {reason}.</source>
        <translation>「{subject}」は、ウィザードが認識していない問題で停止しました：{reason}。</translation>
    </message>
</context>
</TS>
