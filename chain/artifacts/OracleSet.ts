/** ABI and creation code of the contract OracleSet. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "function",
  "name": "MAX_ORACLES",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "activationDelay",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "activeSigners",
  "inputs": [],
  "outputs": [
   {
    "name": "signers",
    "type": "address[]",
    "internalType": "address[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "addBond",
  "inputs": [
   {
    "name": "amount",
    "type": "uint96",
    "internalType": "uint96"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "admit",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "admitted",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "bondAsset",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IERC20"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "challenge",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "reason",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "challengeBond",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "challengeOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Challenge",
    "components": [
     {
      "name": "from",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "until",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "outcome",
      "type": "uint8",
      "internalType": "enum Outcome"
     },
     {
      "name": "digest",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "staked",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "reward",
      "type": "uint128",
      "internalType": "uint128"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "challenges",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "collect",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "commit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "commitProof",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "decisionTime",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "dismiss",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "dismissChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "digest",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "eip712Domain",
  "inputs": [],
  "outputs": [
   {
    "name": "fields",
    "type": "bytes1",
    "internalType": "bytes1"
   },
   {
    "name": "name",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "version",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "chainId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "verifyingContract",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "salt",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "extensions",
    "type": "uint256[]",
    "internalType": "uint256[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "exit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "initialize",
  "inputs": [
   {
    "name": "founders",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "payees",
    "type": "address[]",
    "internalType": "address[]"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "join",
  "inputs": [
   {
    "name": "payee",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "joinChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "joined",
  "inputs": [],
  "outputs": [
   {
    "name": "ids",
    "type": "uint32[]",
    "internalType": "uint32[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "lapseChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "liableFor",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "liableForKey",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "minBond",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint96",
    "internalType": "uint96"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "offer",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "openChallenge",
  "inputs": [],
  "outputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "oracleOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Oracle",
    "components": [
     {
      "name": "account",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "activeFrom",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "leavesAt",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "payee",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "bond",
      "type": "uint96",
      "internalType": "uint96"
     },
     {
      "name": "receiptKey",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "owedTo",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proveEquivocation",
  "inputs": [
   {
    "name": "a",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signatureA",
    "type": "tuple",
    "internalType": "struct CompactSignature",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "b",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signatureB",
    "type": "tuple",
    "internalType": "struct CompactSignature",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "salt",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "proveOmission",
  "inputs": [
   {
    "name": "receipt",
    "type": "tuple",
    "internalType": "struct SignedReceipt",
    "components": [
     {
      "name": "message",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "arrivedAtMs",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "path",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "extensions",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "keyX",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "keyY",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "signature",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   },
   {
    "name": "headers",
    "type": "tuple[]",
    "internalType": "struct EpochHeader[]",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "absences",
    "type": "tuple[]",
    "internalType": "struct Absence[]",
    "components": [
     {
      "name": "index",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "below",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "belowArrivedAtMs",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "belowProof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "above",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "aboveArrivedAtMs",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "aboveProof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     }
    ]
   },
   {
    "name": "salt",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "proveOverBudget",
  "inputs": [
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signature",
    "type": "tuple",
    "internalType": "struct CompactSignature",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "salt",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "quorumOf",
  "inputs": [
   {
    "name": "signers",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "requestExit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setReceiptKey",
  "inputs": [
   {
    "name": "keyX",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "keyY",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settleStake",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "due",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settlement",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract ISettlement"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "slash",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint96",
    "internalType": "uint96"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "stakeOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "takeOver",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "unbondingTime",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "uphold",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signatures",
    "type": "tuple[]",
    "internalType": "struct CompactSignature[]",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "BondAdded",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeClosed",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "outcome",
    "type": "uint8",
    "indexed": false,
    "internalType": "enum Outcome"
   },
   {
    "name": "staked",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "reward",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeJoined",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeOpened",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "challenger",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "reason",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "until",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Collected",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "EIP712DomainChanged",
  "inputs": [],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OfferMade",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "admitted",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleJoined",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "payee",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "activeFrom",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleLeaving",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "leavesAt",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleLeft",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleSlashed",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "fault",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "reporter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Owed",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProofCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ReceiptKeySet",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "key",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SignerRotated",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SignersCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "quorum",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "signers",
    "type": "address[]",
    "indexed": false,
    "internalType": "address[]"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Clone_NotFactory",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignature",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignatureLength",
  "inputs": [
   {
    "name": "length",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignatureS",
  "inputs": [
   {
    "name": "s",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_AccountTaken",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_AlreadyLeaving",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_ChallengeOpen",
  "inputs": [
   {
    "name": "undecided",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_CommittedBefore",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_Full",
  "inputs": [
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_KeyNotHeld",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_KeyTaken",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_LastOne",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NoChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NoFault",
  "inputs": [
   {
    "name": "why",
    "type": "string",
    "internalType": "string"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NoPayee",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NoSigner",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NotAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotClosed",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotGovernance",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotJoined",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotLapsed",
  "inputs": [
   {
    "name": "until",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotLeaving",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotOffered",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotReady",
  "inputs": [
   {
    "name": "leavesAt",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NothingLeft",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_PunishedBefore",
  "inputs": [
   {
    "name": "fault",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_StakeTooSmall",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeCastOverflowedUintDowncast",
  "inputs": [
   {
    "name": "bits",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeERC20FailedOperation",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "internalType": "address"
   }
  ]
 }
] as const

export const bytecode = "0x6080806040523460155761539e908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816306ec16f814612b315750806309af4fe614612b14578063199b053a14612a4c5780631f30e0cb14612a2e57806328ffe6c8146129855780632a4ccee5146128a85780632da25de3146128705780632e0de5ac1461283d57806331c85986146127f95780633a8c0786146127df5780633c7a3aff146127c55780633dc6ae28146127ab578063511606301461277d578063523051511461273a57806353bffc571461270a578063579934c91461200d5780635aa95d1a14611feb57806365e7986e14611c26578063665cee0914611bf157806373cf25f814611b075780637f8e3b4e14611ae5578063831518b714611ab85780638462d66114611a7f57806384b0196e146119be578063866ce3aa146116be578063882ec410146115be5780638b0b30ce146115935780638b9b8974146114f25780638ef14e10146114c55780639574d24d146110f1578063af2b4ee214610ebf578063b0a88edf14610d58578063babef33e14610d29578063bd5dab1214610cb2578063bf1f945514610c95578063bfedbfa014610c79578063c4a8a01d146107bd578063ce2d4aca14610743578063d233fb3814610705578063da058e051461062a578063df2a1be3146105bd578063e7bdd0bf1461052a578063e9fad8ee146104255763f784df3314610202575f80fd5b34610422576060366003190112610422576024356044356004356001600160401b03821161042057366023830112156104205781600401356001600160401b03811161041c57366024828501011161041c5761025c6137b1565b9290936102698683614496565b95868852600360205263ffffffff604089205416801515908161040b575b506103f7579061039693929160246040519763ffffffff60208a01917fb7b5ae00f378892bb17d63df65c84d3a0888a43638c91a81fcd13b66081254e4835216988960408201528a6060820152606081526102e3608082612d46565b519020926102ef61404a565b602081519101206102fe6134a5565b6020815191012061030d614077565b6040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c0815261036360e082612d46565b519020936040519461190160f01b6020870152602286015260428501526042845261038f606285612d46565b019261452f565b156103e357828452600360205260408420805463ffffffff19168317905560020182905533907f7949c2f2b3420e08664793a82ac5fef9a213ffc883a7f21d873eac0b9c242a258480a480f35b63faae0a2560e01b84526004839052602484fd5b63f95e337160e01b88526004879052602488fd5b905063ffffffff871614155f610287565b8480fd5b835b80fd5b503461042257806003193601126104225761043e6137b1565b600181939293015460a01c905460d01c801561051757600d548061050557508042106104ef575063ffffffff6104ec92931680845260016020525f60026040862086815586600182015501558084526004602052604084206001600160601b0360a01b8154169055604051908282527f9a71b400db0a7903a546a092ffcf017ae947871da20de33db1538a6e518cfd5560203393a3602060cd84303c825133906001600160a01b0316613730565b80f35b63deeb3de760e01b835260045242602452604482fd5b631f75c6c560e31b8452600452602483fd5b637e34b8d160e11b835233600452602483fd5b503461042257602036600319011261042257610544612bb1565b6020608d5f303c5f516001600160a01b031633036105aa576001600160a01b0316808252600260205260408220546105819063ffffffff16613ab8565b9063ffffffff82161561059857506104ec90613fd7565b63ece5b70160e01b8352600452602482fd5b63030850b960e41b825233600452602482fd5b503461042257602036600319011261042257600435808252600f602052604082205461061857808252600f6020524260408320557fc22083f2983f7d90efb2f4cc238a18ed8bf909cc2928436df5f1cb067f9664608280a280f35b636a4eed2360e01b8252600452602490fd5b50346104225760203660031901126104225760043563ffffffff81168091036107015760c09160409161065b612d67565b50815260016020522060405161067081612cfc565b6001600160601b03825460018060a01b0381169384845265ffffffffffff6020850192818160a01c168452604086019060d01c81528160018401549460a0600260608a0196600180841b038916885260808b0198831c895201549801978852604051988952511660208801525116604086015260018060a01b039051166060850152511660808301525160a0820152f35b5f80fd5b50346104225760203660031901126104225760209060ff906040906001600160a01b03610730612bb1565b1681528084522054166040519015158152f35b50346104225760203660031901126104225761075d612bb1565b63ffffffff61076a6137b1565b501680835260046020526040832080546001600160a01b0319166001600160a01b03909316928317905533907f12b39e1622aec8c88529ae5549e39facde2235e038c7e481ce45b0ff02f80f3a8480a480f35b5034610422576060366003190112610422576004356024356001600160401b038111610c75576101e06003198236030112610c75576044356001600160401b0381116104205736602382011215610420578060040135926001600160401b03841161041c573660248560061b8401011161041c576020608d5f303c5f516001600160a01b03163303610c625793846020610859610888976141c4565b9481602d85303c60018060a01b0384511660405180809a81946314a5003d60e21b8352600401600483016131ab565b03915afa958615610c57578296610c23575b5085600185015403610c1657819382945b86861015610aab576108f16108ec6108e38860061b8801604481013560ff601b6024600180841b03841694013592821c01168d614d54565b90929192614866565b613558565b906040519163ffffffff60208401916060835260066080860152651d5c1a195b1960d21b60a086015216928360408201528a606082015260a0815261093760c082612d46565b5190208215610a8257805f52600760205260ff60405f205416610a7057825f52600160205260405f20916001830193845460a01c6001600160601b0381105f14610a61576001600160601b03905b16928315610a4057805f52600760205260405f20600160ff1982541617905583865460a01c03946001600160601b038611610a2c5786546001600160a01b031660a09690961b6001600160a01b03191695909517909555600194610a2494868060a01b03905416916040519283528460208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a4612cac565b9501946108ab565b634e487b7160e01b5f52601160045260245ffd5b845463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b506001600160601b0380610985565b630a7e51a560e01b5f5260045260245ffd5b6040610a9081519182612d46565b60098152686e6f206f7261636c6560b81b6020820152613adf565b6002820180546001600160801b03166005830460801b6fffffffffffffffffffffffffffffffff191617815590610af990610af3610ae76141ff565b91845460801c90613723565b906142b8565b610b0283613f16565b90610b0e6002846134e2565b610b19600d54613d83565b600d556001600160401b03835416905493604051600660021015610c0257606081889760027f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e103394526001600160801b038116602083015260801c6040820152a3610b87575b506104ec612f4b565b6020602d83303c6001600160401b0360018060a01b03835116915416813b15610bfe578291602483926040519586938492630282253b60e51b845260048401525af18015610bf157610bda575b90610b7e565b610be391612d46565b805f12610422578181610bd4565b50604051903d90823e3d90fd5b5050fd5b634e487b7160e01b5f52602160045260245ffd5b610c1e613506565b613adf565b9095506020813d602011610c4f575b81610c3f60209383612d46565b810103126107015751945f61089a565b3d9150610c32565b6040513d84823e3d90fd5b63030850b960e41b855233600452602485fd5b8280fd5b50346104225780600319360112610422576020604051601f8152f35b5034610422576020366003190112610422576104ec600435613592565b503461042257604036600319011261042257602435600435610cd3816141c4565b50602060ed5f303c6001600160601b03600a815f511604168210610cfb57906104ec916140da565b6044836001600160601b0384602060ed5f303c600a825f5116049063c1c6b57360e01b845260045216602452fd5b5034610422578060031936011261042257602060cd5f303c5f516040516001600160a01b039091168152602090f35b503461042257604036600319011261042257600435610d75612bc7565b90828181526009602052604081209060ff825460801c166006811015610eab578015908115610ea0575b50610e8c57828152600a602081815260408084206001600160a01b0388165f81815291845282822054978652938352818520938152929091529020819055815460801c60ff16906006821015610e78575060058114610e6f575b60048114610e63575b600214610e1f575b602084610e1781866142b8565b604051908152f35b600291935001548060801c808402908482041484151715610a2c57602093610e57610e5d926001600160801b03610e17951690612c8e565b90612cac565b92610e0a565b600183901c9450610e02565b93508193610df9565b634e487b7160e01b81526021600452602490fd5b632e68e38160e21b81526004839052602490fd5b60019150145f610d9f565b634e487b7160e01b82526021600452602482fd5b50346104225780600319360112610422576040518060206006549283815201918183600686527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f9286905b80600783011061106a57610f63945491818110611053575b81811061103a575b818110611020575b818110611006575b818110610fec575b818110610fd2575b818110610fb8575b10610faa575b509392930383612d46565b604051928392602084019060208552518091526040840192915b818110610f8b575050500390f35b825163ffffffff16845285945060209384019390920191600101610f7d565b60e01c81526020015f610f58565b92602060019163ffffffff8560c01c168152019301610f52565b92602060019163ffffffff8560a01c168152019301610f4a565b92602060019163ffffffff8560801c168152019301610f42565b92602060019163ffffffff8560601c168152019301610f3a565b92602060019163ffffffff8560401c168152019301610f32565b92602060019163ffffffff85831c168152019301610f2a565b92602060019163ffffffff85168152019301610f22565b916008919350610100600191865463ffffffff8116825263ffffffff8160201c16602083015263ffffffff8160401c16604083015263ffffffff8160601c16606083015263ffffffff8160801c16608083015263ffffffff8160a01c1660a083015263ffffffff8160c01c1660c083015260e01c60e0820152019401920184929391610f0a565b50346104225760e0366003190112610422576004356001600160401b0381116114c15780600401906101e06003198236030112610c75576040366023190112610c75576064356001600160401b0381116104205780600401936101e060031983360301126104225760403660831901126104225761116e3661310a565b61117b6040519182612d46565b3681528160208201926104225750365f83375f6020368301015251902060405160208101913383526040820152604081526111b7606082612d46565b519020805f52600f60205260405f205480156114ae57603c8101809111610a2c5780421061149857505f52600f6020525f60408120556111f683613183565b6001600160401b038061120887613183565b169116149081159161146e575b50611442576020602d5f303c5f516040516314a5003d60e21b8152929060209084906001600160a01b0316818061124f86600483016131ab565b03915afa928315611402575f9361140d575b506020611294939481602d5f303c60018060a01b035f511660405180809781946314a5003d60e21b8352600483016131ab565b03915afa928315611402575f936113ce575b508284146113a4576112e76108ec6108e36112c563ffffffff97613e5d565b9560a4356001600160ff1b0381169160843591601b60ff91821c011690614d54565b848416948591160361137657602093610e179263ffffffff611317602461131061137096613183565b9301613581565b6001600160401b03604051938985019560808752600c60a08701526b32b8bab4bb37b1b0ba34b7b760a11b60c0870152604086015216606084015216608082015260c0815261136760e082612d46565b51902083613c20565b91613e86565b604051611384604082612d46565b600e81526d6e6f74206f6e65206f7261636c6560901b6020820152613adf565b6040516113b2604082612d46565b600a81526937b732903432b0b232b960b11b6020820152613adf565b9092506020813d6020116113fa575b816113ea60209383612d46565b810103126107015751915f6112a6565b3d91506113dd565b6040513d5f823e3d90fd5b92506020833d60201161143a575b8161142860209383612d46565b81010312610701579151916020611261565b3d915061141b565b604051611450604082612d46565b600c81526b6e6f74206f6e65207669657760a01b6020820152613adf565b905063ffffffff8061148d6024611486818701613581565b9401613581565b16911614155f611215565b63deeb3de760e01b5f526004524260245260445ffd5b5063d34cd9e960e01b5f5260045260245ffd5b5080fd5b50346104225760203660031901126104225760206114e46108ec612bb1565b63ffffffff60405191168152f35b50346104225760403660031901126104225761150c612bb1565b60243590811515809203610c75576020608d5f303c5f516001600160a01b031633036115805760207f6536c9f23ed79867ec8ccef1eb1442d546148776d27f649134965b9ad69eb2bf9160018060a01b0316928385528482526040852060ff1981541660ff8316179055604051908152a280f35b63030850b960e41b835233600452602483fd5b503461042257806003193601126104225760206115ae613541565b65ffffffffffff60405191168152f35b5034610422576040366003190112610422576004356020608d5f303c5f516001600160a01b031633036105aa576115f4816141c4565b602435600182015403610c16576003611635916116266116126141ff565b6001600160801b03600284015416906142b8565b61162f84613f16565b9361430c565b600e546001600160401b0361164b8183166134c4565b169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e556116755780f35b6020602d5f303c5f516001600160a01b0316803b15610701575f80916004604051809481936316480dd760e21b83525af18015611402576116b4575080f35b5f6104ec91612d46565b5034610422576040366003190112610422576004356001600160401b03811680910361070157602060ed5f303c6001600160601b03600a815f511604166001600160401b0361170b613a41565b161b91611716613a41565b6001600160401b03600e5491169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e55611750600b54612e20565b9182600b55600d54600181018091116119aa57600d5582600c5565ffffffffffff6117796130f3565b166001600160401b034216016001600160401b038111610a2c576020602d84303c82516040516383995fb360e01b81526004810184905290602090829060249082906001600160a01b03165afa90811561199f57849161196d575b50604051916117e283612cfc565b8383526001600160401b036020840191169283825260408101926001845260608201908152608082019387855260a083019388855289895260096020526001600160401b0360408a209451166001600160401b03198554161784555167ffffffffffffffff60401b8085549260401b16169067ffffffffffffffff60401b191617835551600681101561195957926001600160801b0380600285829561188e6118bc998d9c9b996134e2565b5160018201550194511616821984541617835551166001600160801b0382549181199060801b169116179055565b6040519060243582526020820152847f36b7e93ebae6e3634c97744883a7bc7cdbe493f673262576d28fa94c3bcfd9f960403393a46020602d83303c81516001600160a01b031690813b15610c7557829160248392604051948593849263fea2c33160e01b845260048401525af18015610c5757611942575b602083610e1786826140da565b8161194c91612d46565b805f126104225780611935565b634e487b7160e01b88526021600452602488fd5b90506020813d602011611997575b8161198860209383612d46565b8101031261070157515f6117d4565b3d915061197b565b6040513d86823e3d90fd5b634e487b7160e01b83526011600452602483fd5b5034610422578060031936011261042257611a24906119db61404a565b906119e46134a5565b906119ed614077565b6020611a3260405194611a008387612d46565b8486525f368137604051978897601f60f81b895260e0858a015260e0890190612c56565b908782036040890152612c56565b9146606087015230608087015260a086015284820360c08601528080855193848152019401925b828110611a6857505050500390f35b835185528695509381019392810192600101611a59565b5034610422576020366003190112610422576020906040906001600160a01b03611aa7612bb1565b168152600883522054604051908152f35b5034610422578060031936011261042257602060ed5f303c60205f516001600160601b0360405191168152f35b50346104225780600319360112610422576104ec611b016137b1565b50613fd7565b5034610422576040366003190112610422576004356001600160401b0381116114c157611b38903690600401612c26565b6024929192356001600160401b038111610c7557611b5a903690600401612c26565b93906020606d85303c83516001600160a01b03163303611bde57909190602060ed5f303c6001600160601b035f511690849265ffffffffffff4216935b818110611ba757866104ec612f4b565b80611bd886868b611bd2611bc686611bcb611bc68f9a8c60019c613481565b613491565b938b613481565b90613871565b01611b97565b6386db2a3b60e01b845233600452602484fd5b5034610422578060031936011261042257600c54602091611c1182613f16565b15611c1f5750604051908152f35b9050610e17565b5034610422576080366003190112610422576004356001600160401b0381116114c15780600401916101e0600319833603011261042257604036602319011261042257611c723661310a565b611c7f6040519182612d46565b3681528160208201926104225750365f83375f602036830101525190206040516020810191338352604082015260408152611cbb606082612d46565b519020805f52600f60205260405f205480156114ae57603c8101809111610a2c5780421061149857505f52600f6020525f604081205561016481016001600160801b03611d078261346d565b16611f04575f5b6001600160801b03611d1f8361346d565b1611159182611e43575b5050611e16576020602d5f303c5f516040516314a5003d60e21b8152919060209083906001600160a01b03168180611d6486600483016131ab565b03915afa918215611402575f92611de0575b50610e17611370611d91611d8b602095613e5d565b93613183565b6040516001600160401b038682019260608452600b60808401526a1bdd995c88189d5919d95d60aa1b60a084015263ffffffff8716604084015216606082015260a0815261136760c082612d46565b91506020823d602011611e0e575b81611dfb60209383612d46565b8101031261070157905190610e17611d76565b3d9150611dee565b604051611e24604082612d46565b600d81526c1dda5d1a1a5b88189d5919d95d609a1b6020820152613adf565b611e529192506101440161346d565b906020602d5f303c5f516001600160a01b031660206001600160401b036024611e7a87613183565b6040519485938492635c6a6ac360e01b84521660048301525afa908115611402575f91611ecb575b50611ec0906001600160801b03611eb9819461346d565b1690612cac565b911611155f80611d29565b90506020813d602011611efc575b81611ee660209383612d46565b8101031261070157516001600160801b03611ea2565b3d9150611ed9565b6020602d5f303c5f5160405163413e024f60e11b815290602090829060049082906001600160a01b03165afa908115611402575f91611fa8575b506040516373f4256160e01b815290602090829060049082906001600160a01b03165afa908115611402575f91611f76575b50611d0e565b90506020813d602011611fa0575b81611f9160209383612d46565b8101031261070157515f611f70565b3d9150611f84565b90506020813d602011611fe3575b81611fc360209383612d46565b8101031261070157516001600160a01b0381168103610701576020611f3e565b3d9150611fb6565b5034610422576020366003190112610422576104ec612008612bb1565b61338b565b34610701576080366003190112610701576004356001600160401b0381116107015780600401906101006003198236030112610701576024356001600160401b03811161070157612062903690600401612c26565b90916044356001600160401b03811161070157612083903690600401612c26565b9061208d3661310a565b61209a6040519182612d46565b3681526020810190365f83375f6020368301015251902060405160208101913383526040820152604081526120d0606082612d46565b519020805f52600f60205260405f205480156114ae57603c8101809111610a2c5780421061149857505f52600f6020525f60408120556020602d5f303c5f5160405162ed67b560e71b815290602090829060049082906001600160a01b03165afa8015611402575f906126c1575b6001600160401b039150169160018301809311610a2c578285148015906126b7575b6126af575f602485019688359660de1985360301925b868110612593578a8a8a60648b018b600c6121918387613b08565b905011612566576121a0614077565b60a48201359160c48101359360205f6121b98787614496565b976121c38a613183565b6121cf60448701613183565b60405191858301936f31b0b4b937103932b1b2b4b83a103b1960811b855289603085015260508401526001600160401b0360c01b9060c01b1660708301526001600160401b0360c01b9060c01b16607882015260608152612231608082612d46565b604051918291518091835e8101838152039060025afa156114025760205f8051604051838101918252838152612268604082612d46565b604051918291518091835e8101838152039060025afa156114025761228f5f519189613b08565b905f915b8083106124fc575050509660e4826123b38860a160206123c29b9c9d6122bf60846123ba9a0189613bee565b90816124af5750506040519067050b23937b7ba2c160c51b838301526028820152602881526122ef604882612d46565b816123036001600160401b0383511661474f565b6040519b8c9673423529b4b3b730ba3ab93298ac3952009301bc1160611b848901527f6170706c69636174696f6e2f766e642e636169726e2e726563656970742b636260348901526137b960f11b60548901526122c160ed1b605689015260598801526631b732ba2c108160c91b60798801526080870152600160fe1b60a08701528051918291018587015e8401908382015f8152815193849201905e01015f815203601f198101875286612d46565b0190613bee565b93909261452f565b1561248557602091612459915f52600383526123f06123ea63ffffffff60405f205416613ab8565b91613183565b6040516001600160401b038582019260608452600860808401526737b6b4b9b9b4b7b760c11b60a084015263ffffffff8516604084015216606082015260a0815261243c60c082612d46565b5190208360ed5f303c600a6001600160601b035f51160491614381565b61247d600582049161246b83336142b8565b610af3836124776141ff565b92613723565b610e17612f4b565b604051612493604082612d46565b600a8152691b9bdd081cda59db995960b21b6020820152613adf565b602560279183946124f794604051968793642898d95e1d60da1b8a86015285850137820190660323937b7ba2c160cd1b84830152602c82015203016007810184520182612d46565b6122ef565b9091925f60209161250e868587613481565b3590818110831461256157905b60405190848201928352604082015260408152612539606082612d46565b604051918291518091835e8101838152039060025afa156114025760015f5193019190612293565b61251b565b604051612574604082612d46565b600d81526c7061746820746f6f206c6f6e6760981b6020820152613adf565b896001600160401b036125c383826125bd6125b76125b2848a8c613160565b613183565b95613183565b16612cac565b9116036126af576020602d5f303c5f516001600160a01b03166125e7828486613160565b90803b1561070157612610915f91604051808095819463b5887bbb60e01b8352600483016131ab565b03915afa80156114025761269f575b50608061262d828486613160565b01358582101561268b578160051b8701359085821215610701578a61265492890191613b3d565b1561266157600101612176565b604061266f81519182612d46565b600a8152691b9bdd0818589cd95b9d60b21b6020820152613adf565b634e487b7160e01b5f52603260045260245ffd5b5f6126a991612d46565b8b61261f565b610c1e613125565b5082811415612160565b506020813d602011612702575b816126db60209383612d46565b8101031261070157516001600160401b0381168103610701576001600160401b039061213e565b3d91506126ce565b34610701576020366003190112610701576004355f52600360205260206114e463ffffffff60405f205416613ab8565b34610701575f36600319011261070157602060ed5f303c60206001600160601b03600a815f511604166001600160401b03612773613a41565b161b604051908152f35b34610701575f366003190112610701576020602d5f303c5f516040516001600160a01b039091168152602090f35b34610701575f3660031901126107015760206115ae6130f3565b34610701575f366003190112610701576127dd612f4b565b005b34610701575f3660031901126107015760206115ae612f34565b3461070157604036600319011261070157612812612bc7565b6004355f52600a60205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b34610701575f3660031901126107015761286c612858612e42565b604051918291602083526020830190612bea565b0390f35b34610701575f36600319011261070157602060ed5f303c6020600a6001600160601b035f5116046001600160601b0360405191168152f35b34610701576020366003190112610701576128c1612d67565b506004355f52600960205260405f206040516128dc81612cfc565b8154916001600160401b038316825260ff60208301936001600160401b038160401c16855260801c1660408301906006811015610c025760c0946001600160801b03938492845261296f6002600183015492606089019384520154946001600160401b036080890194868816865260a08a019760801c8852816040519a51168a5251166020890152516040880190612bdd565b51606086015251166080840152511660a0820152f35b346107015760203660031901126107015761299e612bb1565b335f525f60205260ff60405f20541615612a1b576127dd90335f525f60205260405f2060ff198154169055602060ed5f303c612a006001600160601b035f511691826129f96129eb612f34565b65ffffffffffff4216612cde565b9133613871565b602060cd5f303c5f51309033906001600160a01b0316613808565b63cb5ec38b60e01b5f523360045260245ffd5b34610701576020366003190112610701576020610e17600435612cb9565b34610701576020366003190112610701576004356001600160601b03811680910361070157600190612a7c6137b1565b929092019181835460a01c01926001600160601b038411610a2c5780546001600160a01b031660a09490941b6001600160a01b0319169390931783556127dd925460a01c6040519083825260208201527fd10ac59419e5845d535641f815c825ff1b9bcddcb9b7d5df6f527aedda42efea604063ffffffff33941692a3602060cd5f303c5f51309033906001600160a01b0316613808565b34610701575f366003190112610701576020600b54604051908152f35b34610701576020366003190112610701576020610e178192612b51612bb1565b60018060a01b038116805f52600885527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360405f2054958694835f52600882525f6040812055858152a28460cd5f303c5f516001600160a01b0316613730565b600435906001600160a01b038216820361070157565b602435906001600160a01b038216820361070157565b906006821015610c025752565b90602080835192838152019201905f5b818110612c075750505090565b82516001600160a01b0316845260209384019390920191600101612bfa565b9181601f84011215610701578235916001600160401b038311610701576020808501948460051b01011161070157565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b35906001600160401b038216820361070157565b8115612c98570490565b634e487b7160e01b5f52601260045260245ffd5b91908201809211610a2c57565b8060011b9080820460021490151715610a2c576003900460018101809111610a2c5790565b9065ffffffffffff8091169116019065ffffffffffff8211610a2c57565b60c081019081106001600160401b03821117612d1757604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b03821117612d1757604052565b90601f801991011681019081106001600160401b03821117612d1757604052565b60405190612d7482612cfc565b5f60a0838281528260208201528260408201528260608201528260808201520152565b6001600160401b038111612d175760051b60200190565b90612db882612d97565b612dc56040519182612d46565b8281528092612dd6601f1991612d97565b0190602036910137565b9060065482101561268b5760065f52600382901c7ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f019160021b601c1690565b5f198114610a2c5760010190565b805182101561268b5760209160051b010190565b5f90602060ed5f303c6001600160601b035f5116612e61600654612dae565b905f5b8251811015612ef15763ffffffff612e7b82612de0565b90549060031b1c165f52600160205260405f20805490834265ffffffffffff8460a01c1611159182612edf575b5050612eb8575b50600101612e64565b9460019190612ed8612ec982612e20565b97848060a01b03169186612e2e565b5290612eaf565b6001015460a01c10159050835f612ea8565b505091612efd81612dae565b925f5b828110612f0c57505050565b6001906001600160a01b03612f218285612e2e565b5116612f2d8288612e2e565b5201612f00565b602060ed5f303c65ffffffffffff5f5160601c1690565b612f53612e42565b8051156130f0575f9060605b8151831015612fba576020612fb26014826001946001600160601b0319612f868989612e2e565b5160601b166040519582879351918291018585015e820190838201520301600b19810184520182612d46565b920191612f5f565b915081516020830120906020602d5f303c5f516040516328be4b7f60e01b815290602090829060049082906001600160a01b03165afa908115611402575f916130be575b5082146130b9577fe36b5b9ceea1485851eceeedc77dd9c534ab494ca2fa7b6e05bb41c8b65178e7916130536130348351612cb9565b9260405193849384526020840152606060408401526060830190612bea565b0390a16020602d5f303c5f516001600160a01b0316803b156107015760405163f71ae85760e01b815260206004820152915f91839182908490829061309c906024830190612c56565b03925af18015611402576130ad5750565b5f6130b791612d46565b565b505050565b90506020813d6020116130e8575b816130d960209383612d46565b8101031261070157515f612ffe565b3d91506130cc565b50565b602060ed5f303c65ffffffffffff5f5160c01c1690565b6001600160401b038111612d1757601f01601f191660200190565b60405190613134604083612d46565b601782527f6e6f74207468652070726f6d697365642065706f6368730000000000000000006020830152565b919081101561268b5760051b810135906101de1981360301821215610701570190565b356001600160401b03811681036107015790565b35906001600160801b038216820361070157565b602081526102008101916001600160401b036131c682612c7a565b166020830152602081013563ffffffff81168091036107015760408301526040810135606083015260608101356080830152608081013560a083015260a081013560c083015260c081013560e083015260e08101356101008301526001600160401b036132366101008301612c7a565b166101208301526001600160401b036132526101208301612c7a565b166101408301526001600160801b0361326e6101408301613197565b166101608301526001600160801b0361328a6101608301613197565b166101808301526001600160801b036132a66101808301613197565b166101a08301526101a0810135601e1982360301811215610701578101602081359101936001600160401b038211610701578160071b360385136107015781906101e06101c086015252610220830193905f905b808210613313575050506101c06101e091013591015290565b90919485359060018060a01b038216809203610701576080816001938293526001600160801b0361334660208b01613197565b1660208201526001600160801b0361336060408b01613197565b1660408201526001600160801b0361337a60608b01613197565b1660608201520196019201906132fa565b6001600160a01b039081165f8181526002602090815260408083205463ffffffff16808452600490925290912054909216330361345757505f81815260016020526040902080546001600160a01b03166133e53384613c51565b8154336001600160a01b0319918216811784555f8581526004602052604081208054909316909255919084907fad7ece6db42e9fce8b1e875e138f52b38c8990ae640eafb1bccf1a293790b4509080a45460d01c6130f0578061344a61344f92613ca6565b613d8f565b6130b7612f4b565b631633146760e11b5f526004523360245260445ffd5b356001600160801b03811681036107015790565b919081101561268b5760051b0190565b356001600160a01b03811681036107015790565b604051906134b4604083612d46565b60018252601960f91b6020830152565b6001600160401b036001911601906001600160401b038211610a2c57565b906006811015610c0257815460ff60801b191660809190911b60ff60801b16179055565b60405190613515604083612d46565b601982527f6e6f7420746865206368616c6c656e67656420686561646572000000000000006020830152565b602060ed5f303c65ffffffffffff5f5160901c1690565b6001600160a01b03165f9081526002602052604090205461357e9063ffffffff16613ab8565b90565b3563ffffffff811681036107015790565b61359b816141c4565b6001600160401b03815460401c1680421061370d57506135ba82613f16565b15613692576135c76141ff565b60028201546001600160801b036f7fffffffffffffffffffffffffffffff8260011c16911603916001600160801b038311610a2c576116266004926001600160801b036136159516906142b8565b600e546001600160401b0361362b8183166134c4565b169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e5561365457565b6020602d5f303c5f516001600160a01b0316803b15610701575f80916004604051809481936316480dd760e21b83525af18015611402576130ad5750565b9061369e6005836134e2565b6136a9600d54613d83565b600d5560026001600160401b0383541692015460405190600660051015610c02578160609160057f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e103394526001600160801b038116602083015260801c6040820152a3565b630413d1ed60e41b5f526004524260245260445ffd5b91908203918211610a2c57565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615613790575b604052156137705750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166137a857823b15153d15161690613765565b503d5f823e3d90fd5b335f52600260205263ffffffff60405f20541690815f52600160205260405f2090821580156137f4575b6137e157565b63ece5b70160e01b5f523360045260245ffd5b5081546001600160a01b03163314156137db565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f5114821615613859575b6040525f606052156137705750565b9060018115166137a857823b15153d1516169061384a565b6001600160a01b039091169290918315613a32576001600160a01b038316928315613a2357601f6006541015613a0f576005549263ffffffff84169263ffffffff8414610a2c57613a0260409361390160017ff94a3aed27be780bfacbbb965551a0229be919c6f7e0a3b9dfe890d1d3e301a997019163ffffffff8316809963ffffffff19161760055582613c51565b845161390c81612cfc565b8881526002886139f98c6001600160601b0365ffffffffffff602087019a1698898b526139bc65ffffffffffff8d89015f815260608a019586528460808b0194169d8e855260a08b01985f8a525f5260016020528f5f209a60018060a01b039060018060a01b03905116168660a01b8c5416178b55518a54908360a01b9060a01b16908360a01b1916178a555116889081549065ffffffffffff60d01b9060d01b169060018060d01b0316179055565b9151600187018054935160a084811b959095166001600160a01b039081169316929092179190921690921b6001600160a01b031916919091179055565b51910155613d8f565b82519182526020820152a4565b6325c8646b60e11b5f52601f60045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b600e54613a5a6001600160401b038260401c1642613723565b613a626130f3565b6001600160401b03916603fffffffffffc613a819260021b1690612c8e565b911690818110613aaa5750505f5b601f811015613aa4576001600160401b031690565b50601f90565b613ab391613723565b613a8f565b63ffffffff81165f908152600160205260409020546001600160a01b031661357e57505f90565b604051630e334d7360e11b815260206004820152908190613b04906024830190612c56565b0390fd5b903590601e198136030182121561070157018035906001600160401b03821161070157602001918160051b3603831361070157565b60208301359180831090811591613bdf575b50613bd8578235915f198314613bd057613b6f9060408501359084614636565b9160018101809111610a2c57613b93613ba89160a086013590608087013590614636565b9282613ba26060870187613b08565b90614677565b9283613bb5575b50505090565b613bc893508060c0613ba2920190613b08565b5f8080613baf565b505050505f90565b5050505f90565b9050608084013511155f613b4f565b903590601e198136030182121561070157018035906001600160401b0382116107015760200191813603831361070157565b613c32916001600160601b0391614381565b906130b76005830492613c4584336142b8565b610af3846124776141ff565b6001600160a01b039091165f8181526002602052604090205463ffffffff16613c94575f52600260205263ffffffff60405f20911663ffffffff19825416179055565b630352f08b60e51b5f5260045260245ffd5b5f5b63ffffffff613cb682612de0565b90549060031b1c1663ffffffff831614613cd857613cd390612e20565b613ca8565b90506006545f198101908111610a2c57905b818110613d315750506006548015613d1d575f1901613d0881612de0565b63ffffffff82549160031b1b19169055600655565b634e487b7160e01b5f52603160045260245ffd5b6001810190818111610a2c57613d7d63ffffffff613d50600194612de0565b90549060031b1c16613d6183612de0565b90919063ffffffff8084549260031b9316831b921b1916179055565b01613cea565b8015610a2c575f190190565b63ffffffff81165f908152600160205260409020546006549291906001600160a01b031668010000000000000000841015612d17579260018101600655613dd982613d6183612de0565b80151580613e20575b15613e11575f19810190808211610a2c57613e0763ffffffff613d50613e0c94612de0565b613d83565b613dd9565b6130b7929350613d6190612de0565b505f198101818111610a2c57613e3a63ffffffff91612de0565b90549060031b1c165f5260016020528360018060a01b0360405f20541611613de2565b6108ec6108e361357e9260443560018060ff1b0381169160ff601b60243593821c011690614d54565b63ffffffff81165f52600160205260405f20548060d01c613f1257613ea9612e42565b80519160018311928315613ed8575b505050613ec9575b506130b7612f4b565b613ed2906146c9565b5f613ec0565b60011492509082613eee575b50505f8080613eb8565b90915080511561268b57602001516001600160a01b03918216911614155f80613ee4565b5050565b8015159081613fcb575b81613fa5575b5080613f2f5790565b506020602d5f303c5f516040516333eeb14760e01b815290602090829060049082906001600160a01b03165afa908115611402575f91613f6d575090565b90506020813d602011613f9d575b81613f8860209383612d46565b81010312610701575180151581036107015790565b3d9150613f7b565b90505f52600960205260ff60405f205460801c166006811015610c02576001145f613f26565b600c5481149150613f20565b63ffffffff8116805f52600160205260405f205460d01c6140215750613ffc906146c9565b614004612e42565b5115614012576130b7612f4b565b631813cfcd60e11b5f5260045ffd5b5f9081526001602052604081205463a5162dc560e01b82526001600160a01b0316600452602490fd5b60405190614059604083612d46565b600f82526e10d85a5c9b8813dc9858db1954d95d608a1b6020830152565b6020602d5f303c5f516020604d5f303c5f516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed61579845246604084015260608301526080820152608081526140d460a082612d46565b51902090565b90815f52600a60205260405f2060018060a01b0333165f5260205260405f20614104828254612cac565b90556001600160801b0381116141ad57815f526009602052600260405f2001916001600160801b0382166001600160801b0384541601926001600160801b038411610a2c576001600160801b036130b794166001600160801b0319825416179055604051908282527f44c4b6abb371768de3a7756bdb12fd74800a75207fae3d12f5bcd7a7bc4fcee960203393a3602060cd5f303c5f51309033906001600160a01b0316613808565b6306dfcc6560e41b5f52608060045260245260445ffd5b90815f52600960205260405f209160ff835460801c166006811015610c02576001036141ed5750565b6308a1697160e21b5f5260045260245ffd5b602490602060ad5f303c5f51604051632ecd14d360e21b815267747265617375727960c01b60048201529260209184919082906001600160a01b03165afa918215611402575f92614274575b506001600160a01b0382161561425d57565b90506020608d5f303c5f516001600160a01b031690565b9091506020813d6020116142b0575b8161429060209383612d46565b8101031261070157516001600160a01b038116810361070157905f61424b565b3d9150614283565b8115613f125760207f7393c924ac30f9256e6cebcfb78841b1e7ef11bf8b09d87c2257b32b8063c9799160018060a01b031692835f526008825260405f20614301828254612cac565b9055604051908152a2565b909160607f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e10339161433c81866134e2565b614347600d54613d83565b600d5560026001600160401b038654169501546143676040518093612bdd565b6001600160801b038116602083015260801c6040820152a3565b63ffffffff1690811561448857805f52600760205260ff60405f205416610a7057815f52600160205260405f206001600160601b036001820194855460a01c9082811682105f1461448157505b1693841561446057825f52600760205260405f20600160ff1982541617905584815460a01c036001600160601b038111610a2c5781546001600160a01b031660a09190911b6001600160a01b03191617905560018060a01b03905416916040519283528360208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a490565b505463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b90506143ce565b604051610a90604082612d46565b5f9060209280156144fc576040519084820192670520081100090ac160c51b84526028830152620112c160ed1b6048830152604b820152604b81526144dc606b82612d46565b604051918291518091835e8101838152039060025afa15611402575f5190565b5060405183810191661460202400c42b60cb1b8352600160fd1b60278301526028820152602881526144dc604882612d46565b919092936040810361462d57806020116107015760208535950135906020601f1982011061461a575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8811180614604575b6145d7575b505f60208092604051918183925191829101835e8101838152039060025afa15611402575f51936145bd84848484896148c6565b909590156145cd57505050505090565b61357e95506149e2565b9091505f51602061537e5f395f51905f52035f51602061537e5f395f51905f528111610a2c57905f614589565b505f51602061537e5f395f51905f528110614584565b60205f199181030160031b1b165f614558565b50505050505f90565b916040519160208301938452604083015260608201526060815261465b608082612d46565b51902060405160208101918252602081526140d4604082612d46565b9192915f915b80831061468b575050501490565b909192614699848385613481565b3590818110156146b8575f52602052600160405f205b9301919061467d565b905f52602052600160405f206146af565b63ffffffff811690815f5260016020526146e660405f2091613ca6565b6147146146f46129eb613541565b82546001600160d01b031660d09190911b6001600160d01b031916178255565b54907fc841dc6f30f379736d926ce4c66b28a0d80e5db2cba255a937a4402543ecb1c36020604051938060d01c855260018060a01b031693a3565b6001600160401b038116601881106148455760ff8111156148135761ffff8111156147e15763ffffffff10156147b057604051605b60f81b602082015260c09190911b6001600160c01b03191660218201526009815261357e602982612d46565b604051602d60f91b602082015260e09190911b6001600160e01b03191660218201526005815261357e602582612d46565b50604051605960f81b602082015260f09190911b6001600160f01b03191660218201526003815261357e602382612d46565b50604051600b60fb1b602082015260f89190911b6001600160f81b03191660218201526002815261357e602282612d46565b50604060ff815192161760f81b60208201526001815261357e602182612d46565b6004811015610c025780614878575050565b6001810361488f5763f645eedf60e01b5f5260045ffd5b600281036148aa575063fce698f760e01b5f5260045260245ffd5b6003146148b45750565b6335e2f38360e21b5f5260045260245ffd5b909192936148d48484614dd6565b1580156149d1575b156148ed5750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa156149cf575f511561492a57600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa156149cf575f51156149c9575f90600190565b5f905f90565bfe5b506149dc8186614e3a565b156148dc565b919093926149f08286614dd6565b158015614d43575b61462d5760405193610200614a0d8187612d46565b5f5b818110614d2e575050602092614ba95f9360c093604051614a2f81612d2b565b8681528688820152866040820152895260405191614a4c83612d2b565b8252868201526001604082015285880190815287614b9a604051614a6f81612d2b565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5898201526001604082015260808301908152614b8b614b7c614ad58651614eef565b9260408601938452614ae78151614eef565b906101008701918252614afd8851865190614f2c565b9660608101978852614b128951835190614f2c565b60a0820152614b248651835190614f2c565b8c820152614b358851835190614f2c565b60e0820152614b478951845190614f2c565b610120820152614b5a8651845190614f2c565b610140820152610160614b708951855190614f2c565b91015251905190614f2c565b6101808d018181529551614f2c565b6101a08c015251835190614f2c565b6101c08a015251905190614f2c565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201525f51602061537e5f395f51905f5260a082015260055afa5f519015614d1c57805f51602061537e5f395f51905f52809286959495099309905f905f925f945f915b60808310614c58575050505091614c52915f51602061537e5f395f51905f52936152c8565b50061490565b86614cfa575b8160fe1c600c8260fc1c16176040614c768287614ede565b510151614c92575b5060019060021b9160021b92019190614c2d565b969195909482614cd657505050614ca98583614ede565b51519360016040614cc96020614cbf8a88614ede565b5101519886614ede565b5101519695945b90614c7e565b90614cef9291614ce96001989987614ede565b5161504a565b969195909594614cd0565b9395614d0b9195614d119397614f4b565b91614f4b565b959194909493614c5e565b634e487b715f5260126020526024601cfd5b602090614d39614ec0565b8189015201614a0f565b50614d4e8482614e3a565b156149f8565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614dcb579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611402575f516001600160a01b03811615614dc157905f905f90565b505f906001905f90565b5050505f9160039190565b908115159182614e23575b5081614e19575b81614df1575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b8015159150614de8565b5f51602061537e5f395f51905f521191505f614de1565b600160601b63ffffffff60c01b03197f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8183816003600160601b0363ffffffff60c01b031981838009080908600160601b63ffffffff60c01b03198380091491600163ffffffff60601b0360601b191190600163ffffffff60601b0360601b1911161690565b60405190614ecd82612d2b565b5f6040838281528260208201520152565b90601081101561268b5760051b0190565b614f0f90614efb614ec0565b508051906040602082015191015191614f4b565b9060405192614f1d84612d2b565b83526020830152604082015290565b614f0f91614f38614ec0565b508051604060208301519201519261504a565b929091600160601b63ffffffff60c01b0319838009600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b03199182910960020990565b9193905f945f945f94604081015190600163ffffffff60601b0360601b19828009600160601b63ffffffff60c01b031984800992600160601b63ffffffff60c01b03198086860960208501510991600160601b63ffffffff60c01b031983810381808585098a09089351600160601b63ffffffff60c01b03199086900990600160601b63ffffffff60c01b0319908282039082908b090890811585151694855f146151fd575050505050600114615102575b50505050565b929650909450919250600160601b63ffffffff60c01b031984800990600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b031991829109600209905f8080806150fc565b96999a5096509650985098505050600163ffffffff60601b0360601b1983800991600160601b63ffffffff60c01b03199083900991600160601b63ffffffff60c01b031990840991600160601b63ffffffff60c01b03198082600209600160601b63ffffffff60c01b03199081039085810381868009080897600160601b63ffffffff60c01b031993849109600160601b63ffffffff60c01b031990810392909182908a8203900890090893600160601b63ffffffff60c01b0319928391099009905f8080806150fc565b92918015615373575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd6080820152600163ffffffff60601b0360601b1960a082015260055afa905f519115614d1c57600160601b63ffffffff60c01b031982800993600160601b63ffffffff60c01b03199085900993600160601b63ffffffff60c01b031992839109900990565b505090505f905f9056feffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551" as const
