/** ABI and creation code of the contract HolderGovernor. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "receive",
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "BALLOT_TYPEHASH",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "CLOCK_MODE",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "COUNTING_MODE",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "EXTENDED_BALLOT_TYPEHASH",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "accessManager",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IAccessManager"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "barOf",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "raised",
    "type": "bool",
    "internalType": "bool"
   },
   {
    "name": "quorumVotes",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "majorityPpm",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "baseDelaySeconds",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "cancel",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVote",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteBySig",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "voter",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteWithReason",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "reason",
    "type": "string",
    "internalType": "string"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteWithReasonAndParams",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "reason",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "params",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "castVoteWithReasonAndParamsBySig",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "voter",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "reason",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "params",
    "type": "bytes",
    "internalType": "bytes"
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "clock",
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
  "name": "confirmCut",
  "inputs": [
   {
    "name": "rules",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "itIs",
    "type": "bool",
    "internalType": "bool"
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
  "name": "execute",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "getProposalId",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
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
  "name": "getVotes",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "timepoint",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "getVotesWithParams",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "timepoint",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "params",
    "type": "bytes",
    "internalType": "bytes"
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
  "name": "hasVoted",
  "inputs": [
   {
    "name": "proposalId",
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
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "hashProposal",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
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
  "name": "initialize",
  "inputs": [
   {
    "name": "voteLock",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "delay",
    "type": "uint32",
    "internalType": "uint32"
   },
   {
    "name": "terms_",
    "type": "tuple",
    "internalType": "struct Terms",
    "components": [
     {
      "name": "votingDelay",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "votingPeriod",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "proposePpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "ordinary",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "raise",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "supplyPpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "leastQuorum",
      "type": "uint96",
      "internalType": "uint96"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isAccessManagerIgnored",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "selector",
    "type": "bytes4",
    "internalType": "bytes4"
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
  "name": "isCut",
  "inputs": [
   {
    "name": "rules",
    "type": "bytes32",
    "internalType": "bytes32"
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
  "name": "lateQuorumVoteExtension",
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
  "name": "name",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "nonces",
  "inputs": [
   {
    "name": "owner",
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
  "name": "onERC1155BatchReceived",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes4",
    "internalType": "bytes4"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "onERC1155Received",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes4",
    "internalType": "bytes4"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "onERC721Received",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes4",
    "internalType": "bytes4"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "proposalDeadline",
  "inputs": [
   {
    "name": "proposalId",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalEta",
  "inputs": [
   {
    "name": "proposalId",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalExecutionPlan",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "delay",
    "type": "uint32",
    "internalType": "uint32"
   },
   {
    "name": "indirect",
    "type": "bool[]",
    "internalType": "bool[]"
   },
   {
    "name": "withDelay",
    "type": "bool[]",
    "internalType": "bool[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalNeedsQueuing",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
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
  "name": "proposalProposer",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalSnapshot",
  "inputs": [
   {
    "name": "proposalId",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proposalThreshold",
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
  "name": "proposalVotes",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "againstVotes",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "forVotes",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "abstainVotes",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "propose",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "description",
    "type": "string",
    "internalType": "string"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "queue",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
   },
   {
    "name": "descriptionHash",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "quorum",
  "inputs": [
   {
    "name": "timepoint",
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
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "raises",
  "inputs": [
   {
    "name": "targets",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "internalType": "uint256[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "internalType": "bytes[]"
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
  "name": "relay",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "data",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "setAccessManagerIgnored",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "selectors",
    "type": "bytes4[]",
    "internalType": "bytes4[]"
   },
   {
    "name": "ignored",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setBaseDelaySeconds",
  "inputs": [
   {
    "name": "newBaseDelay",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setLateQuorumVoteExtension",
  "inputs": [
   {
    "name": "newVoteExtension",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setTerms",
  "inputs": [
   {
    "name": "terms_",
    "type": "tuple",
    "internalType": "struct Terms",
    "components": [
     {
      "name": "votingDelay",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "votingPeriod",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "proposePpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "ordinary",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "raise",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "supplyPpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "leastQuorum",
      "type": "uint96",
      "internalType": "uint96"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "state",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint8",
    "internalType": "enum IGovernor.ProposalState"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "supportsInterface",
  "inputs": [
   {
    "name": "interfaceId",
    "type": "bytes4",
    "internalType": "bytes4"
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
  "name": "terms",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Terms",
    "components": [
     {
      "name": "votingDelay",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "votingPeriod",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "proposePpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "ordinary",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "raise",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "supplyPpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "leastQuorum",
      "type": "uint96",
      "internalType": "uint96"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "token",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IERC5805"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "version",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "votingDelay",
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
  "name": "votingPeriod",
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
  "type": "event",
  "name": "AccessManagerIgnoredSet",
  "inputs": [
   {
    "name": "target",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "selector",
    "type": "bytes4",
    "indexed": false,
    "internalType": "bytes4"
   },
   {
    "name": "ignored",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "BaseDelaySet",
  "inputs": [
   {
    "name": "oldBaseDelaySeconds",
    "type": "uint32",
    "indexed": false,
    "internalType": "uint32"
   },
   {
    "name": "newBaseDelaySeconds",
    "type": "uint32",
    "indexed": false,
    "internalType": "uint32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "CutConfirmed",
  "inputs": [
   {
    "name": "rules",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "isCut",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
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
  "name": "Initialized",
  "inputs": [
   {
    "name": "version",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "LateQuorumVoteExtensionSet",
  "inputs": [
   {
    "name": "oldVoteExtension",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "newVoteExtension",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalCanceled",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalCreated",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "proposer",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "targets",
    "type": "address[]",
    "indexed": false,
    "internalType": "address[]"
   },
   {
    "name": "values",
    "type": "uint256[]",
    "indexed": false,
    "internalType": "uint256[]"
   },
   {
    "name": "signatures",
    "type": "string[]",
    "indexed": false,
    "internalType": "string[]"
   },
   {
    "name": "calldatas",
    "type": "bytes[]",
    "indexed": false,
    "internalType": "bytes[]"
   },
   {
    "name": "voteStart",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "voteEnd",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "description",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalExecuted",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalExtended",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "extendedDeadline",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalQueued",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "etaSeconds",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProposalWeighed",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "raises",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   },
   {
    "name": "leastQuorum",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "TermsSet",
  "inputs": [
   {
    "name": "terms",
    "type": "tuple",
    "indexed": false,
    "internalType": "struct Terms",
    "components": [
     {
      "name": "votingDelay",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "votingPeriod",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "proposePpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "ordinary",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "raise",
      "type": "tuple",
      "internalType": "struct Bar",
      "components": [
       {
        "name": "quorumPpm",
        "type": "uint24",
        "internalType": "uint24"
       },
       {
        "name": "majorityPpm",
        "type": "uint24",
        "internalType": "uint24"
       }
      ]
     },
     {
      "name": "supplyPpm",
      "type": "uint24",
      "internalType": "uint24"
     },
     {
      "name": "leastQuorum",
      "type": "uint96",
      "internalType": "uint96"
     }
    ]
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "VoteCast",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "indexed": false,
    "internalType": "uint8"
   },
   {
    "name": "weight",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "reason",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "VoteCastWithParams",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "proposalId",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "support",
    "type": "uint8",
    "indexed": false,
    "internalType": "uint8"
   },
   {
    "name": "weight",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "reason",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   },
   {
    "name": "params",
    "type": "bytes",
    "indexed": false,
    "internalType": "bytes"
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
  "name": "ERC6372InconsistentClock",
  "inputs": []
 },
 {
  "type": "error",
  "name": "FailedCall",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorAlreadyCastVote",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorAlreadyQueuedProposal",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorDisabledDeposit",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorInsufficientProposerVotes",
  "inputs": [
   {
    "name": "proposer",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "votes",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "threshold",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorInvalidProposalLength",
  "inputs": [
   {
    "name": "targets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "calldatas",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "values",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorInvalidSignature",
  "inputs": [
   {
    "name": "voter",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorInvalidVoteParams",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorInvalidVoteType",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorInvalidVotingPeriod",
  "inputs": [
   {
    "name": "votingPeriod",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorLockedIgnore",
  "inputs": []
 },
 {
  "type": "error",
  "name": "GovernorMismatchedNonce",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "expectedNonce",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "actualNonce",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorNonexistentProposal",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorOnlyExecutor",
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
  "name": "GovernorPreventLateQuorumVoteExtensionTooLarge",
  "inputs": [
   {
    "name": "newVoteExtension",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "maxVoteExtension",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorProposalQueueingFailed",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorProposalQueueingNotRequired",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorRestrictedProposer",
  "inputs": [
   {
    "name": "proposer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorUnableToCancel",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorUnexpectedProposalState",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "current",
    "type": "uint8",
    "internalType": "enum IGovernor.ProposalState"
   },
   {
    "name": "expectedStates",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "GovernorUnmetDelay",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "neededTimestamp",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "HolderGovernor_NotCouncil",
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
  "name": "HolderGovernor_OutOfRange",
  "inputs": [
   {
    "name": "field",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "given",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "HolderGovernor_RaisesNow",
  "inputs": [
   {
    "name": "proposalId",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidAccountNonce",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "currentNonce",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidInitialization",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NotInitializing",
  "inputs": []
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
 }
] as const

export const bytecode = "0x6080806040523460aa575f5160206155f55f395f51905f525460ff8160401c16609b576002600160401b03196001600160401b038216016049575b60405161554690816100af8239f35b6001600160401b0319166001600160401b039081175f5160206155f55f395f51905f525581527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d290602090a15f80603a565b63f92ee8a960e01b5f5260045ffd5b5f80fdfe608080604052600436101561001c575b50361561001a575f80fd5b005b5f3560e01c90816301ffc9a7146136b35750806302a251a31461368f57806306fdde03146135ad578063070b0cd81461348d5780630a2a550d1461345b578063143489d01461340f578063150b7a02146133ba578063160cbed71461315f5780632656227d14612eb65780632d63f69314612e985780632fe3e26114612e5e57806332b8113e14612e2d578063330df7ff14612d8d5780633442a6c514612d5a578063350bc23d14612cde5780633636954714612c235780633932abb114612c015780633e4f49e614612bd25780634385963214612b67578063452115d6146128475780634bf5d7e91461282c578063544ffc9c146127fb57806354fd4d50146127cc578063567813881461279057806357552fcb146127615780635b8d0e0d146125e95780635f398a14146125765780637b3c71d3146125145780637d5e81e214611d005780637ecebe0014611ca957806382e4938614611c6f57806384b0196e14611be45780638ff262e314611aa757806391ddadf414611a7d5780639a802a6d146119b7578063a8f8a6681461183a578063a9a9529414611999578063ab58fb8e1461197b578063b58131b014611961578063bc197c81146118cc578063c01f9e37146118a6578063c28bc2fa1461183f578063c59057e41461183a578063cc3bac57146116de578063d50256251461155e578063d5c09e6914611536578063d5e3a2f114610977578063dd4e2ba514610914578063deaaa7cc146108da578063eb9019d41461082a578063f23a6e61146107d5578063f54203a0146103ad578063f8ce560a146102f1578063fc0c546a146102bd5763fdcb606814610285575f61000f565b346102b9575f3660031901126102b9575f5160206154a65f395f51905f5254604051602091821c6001600160a01b03168152f35b5f80fd5b346102b9575f3660031901126102b9575f5160206154e65f395f51905f52546040516001600160a01b039091168152602090f35b346102b95760203660031901126102b9576001545f5160206154e65f395f51905f5254604051632394e7a360e21b815260048035908201529162ffffff1690602090839060249082906001600160a01b03165afa9182156103a2575f9261036c575b6020620f4240610363858561446e565b04604051908152f35b91506020823d60201161039a575b81610387602093836137ed565b810103126102b957905190610363610353565b3d915061037a565b6040513d5f823e3d90fd5b346102b9576101203660031901126102b9576103c7614391565b63ffffffff60043516600435036102b957604061041081516103e983826137ed565b600b81526a766f74696e6744656c617960a81b602082015263ffffffff6004351690614ea4565b63ffffffff60243516602435036102b957610458815161043083826137ed565b600c81526b1d9bdd1a5b99d4195c9a5bd960a21b602082015263ffffffff6024351690614ef2565b62ffffff60443516604435036102b95761049c815161047783826137ed565b600a81526970726f706f736550706d60b01b602082015262ffffff6044351690614f52565b62ffffff60643516606435036102b9576104e881516104bb83826137ed565b60128152716f7264696e6172792e71756f72756d50706d60701b602082015262ffffff6064351690614fa0565b62ffffff60843516608435036102b957610536815161050783826137ed565b60148152736f7264696e6172792e6d616a6f7269747950706d60601b602082015262ffffff6084351690615000565b62ffffff60a4351660a435036102b957610588815161055583826137ed565b600f81526e72616973652e71756f72756d50706d60881b602082015262ffffff606435169062ffffff60a4351690615064565b62ffffff60c435168060c435036102b9576105d582516105a884826137ed565b601181527072616973652e6d616a6f7269747950706d60781b60208201528262ffffff60843516916150c2565b60e4359162ffffff831683036102b95761061681516105f483826137ed565b6009815268737570706c7950706d60b81b602082015262ffffff851690614f52565b5f80546affffffffffffffffffffff191660043563ffffffff161760243560201b67ffffffff000000001617604435831b62ffffff60401b161790556001805462ffffff191662ffffff606435161790556001805465ffffff000000191660843560181b65ffffff000000161790556002805462ffffff191662ffffff60a435161790556002805465ffffff000000191660c43560181b65ffffff000000161790556003805462ffffff191662ffffff851617905561010435926001600160601b03841684036102b9576003546301000000600160781b038560181b16906301000000600160781b0319161760035581519163ffffffff60043516835263ffffffff60243516602084015262ffffff604435169083015262ffffff60643516606435036102b95762ffffff60643516606083015262ffffff60843516608435036102b95762ffffff60843516608083015262ffffff60a4351660a435036102b95762ffffff60a4351660a08301528260c435036102b9577fe04a9245fa75acf4ce38abe6f1740fdae1c70567d16aa33121a6ea7c8ad564ec9362ffffff6001600160601b03926101209560c08601521660e084015216610100820152a1005b346102b95760a03660031901126102b9576107ee61375a565b506107f7613770565b506084356001600160401b0381116102b95761081790369060040161385f565b5060405163f23a6e6160e01b8152602090f35b346102b95760403660031901126102b95761084361375a565b6020905f60405161085484826137ed565b525f5160206154e65f395f51905f5254604051630748d63560e31b81526001600160a01b039283166004820152602480359082015291839183916044918391165afa9081156103a2575f916108ad575b50604051908152f35b90508181813d83116108d3575b6108c481836137ed565b810103126102b95751826108a4565b503d6108ba565b346102b9575f3660031901126102b95760206040517ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78152f35b346102b9575f3660031901126102b9576109736040516109356040826137ed565b602081527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e6020820152604051918291602083526020830190613736565b0390f35b346102b9576101603660031901126102b95761099161375a565b60243563ffffffff811681036102b9576101203660431901126102b9576020606d5f303c5f516001600160a01b03163303611523575f5160206155265f395f51905f52549060ff8260401c1615916001600160401b0381168015908161151b575b6001149081611511575b159081611508575b506114f95767ffffffffffffffff1981166001175f5160206155265f395f51905f5255826114cd575b506040928351610a3d85826137ed565b600d81526c436169726e20686f6c6465727360981b6020820152610a5f614e79565b610a67614078565b610a6f614e79565b81516001600160401b0381116112ad57610a965f5160206154665f395f51905f5254613b1b565b601f8111611453575b50806020601f82116001146113d7575f916113cc575b508160011b915f199060031b1c1916175f5160206154665f395f51905f52555b8051906001600160401b0382116112ad578190610aff5f5160206154c65f395f51905f5254613b1b565b601f811161134a575b50602090601f83116001146112cc575f926112c1575b50508160011b915f199060031b1c1916175f5160206154c65f395f51905f52555b610b47614e79565b8051906001600160401b0382116112ad57610b6f5f5160206155065f395f51905f5254613b1b565b601f8111611233575b50602090601f831160011461119357610c4f949392915f9183611188575b50508160011b915f199060031b1c1916175f5160206155065f395f51905f52555b610bbf614e79565b610bc7614e79565b60018060a01b03166001600160601b0360a01b5f5160206154e65f395f51905f525416175f5160206154e65f395f51905f52556020608d5f303c5f51610c0b614e79565b610c13614e79565b5f5160206154a65f395f51905f528054640100000000600160c01b03191660209290921b640100000000600160c01b03169190911790556143ad565b63ffffffff60443516604435036102b957610c968251610c6f84826137ed565b600b81526a766f74696e6744656c617960a81b602082015263ffffffff6044351690614ea4565b63ffffffff60643516606435036102b957610cde8251610cb684826137ed565b600c81526b1d9bdd1a5b99d4195c9a5bd960a21b602082015263ffffffff6064351690614ef2565b62ffffff60843516608435036102b957610d228251610cfd84826137ed565b600a81526970726f706f736550706d60b01b602082015262ffffff6084351690614f52565b62ffffff60a4351660a435036102b957610d6e8251610d4184826137ed565b60128152716f7264696e6172792e71756f72756d50706d60701b602082015262ffffff60a4351690614fa0565b62ffffff60c4351660c435036102b957610dbc8251610d8d84826137ed565b60148152736f7264696e6172792e6d616a6f7269747950706d60601b602082015262ffffff60c4351690615000565b62ffffff60e4351660e435036102b957610e0e8251610ddb84826137ed565b600f81526e72616973652e71756f72756d50706d60881b602082015262ffffff60a435169062ffffff60e4351690615064565b62ffffff610104351661010435036102b957610e658251610e2f84826137ed565b601181527072616973652e6d616a6f7269747950706d60781b602082015262ffffff60c435169062ffffff6101043516906150c2565b62ffffff610124351661012435036102b957610eab8251610e8684826137ed565b6009815268737570706c7950706d60b81b602082015262ffffff610124351690614f52565b5f80546affffffffffffffffffffff191660443563ffffffff161760643560201b67ffffffff000000001617608435841b62ffffff60401b161790556001805462ffffff191662ffffff60a435161790556001805465ffffff000000191660c43560181b65ffffff000000161790556002805462ffffff191662ffffff60e435161790556002805465ffffff00000019166101043560181b65ffffff000000161790556003805462ffffff191662ffffff61012435161790556001600160601b03610144351661014435036102b9576003546301000000600160781b036101443560181b16906301000000600160781b03191617600355815163ffffffff60443516815263ffffffff60643516602082015262ffffff608435168382015262ffffff60a4351660a435036102b95762ffffff60a43516606082015262ffffff60c4351660c435036102b95762ffffff60c43516608082015262ffffff60e4351660e435036102b95762ffffff60e4351660a082015262ffffff610104351661010435036102b9576101207fe04a9245fa75acf4ce38abe6f1740fdae1c70567d16aa33121a6ea7c8ad564ec9162ffffff610104351660c082015262ffffff610124351660e08201526001600160601b036101443516610100820152a163ffffffff60058160643516041661109d614e79565b6110a5614e79565b63ffffffff5f5460201c1680821161117257505f5160206154465f395f51905f52547f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc284805165ffffffffffff84168152846020820152a165ffffffffffff1916175f5160206154465f395f51905f525561111c57005b60207fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29168ff0000000000000000195f5160206155265f395f51905f5254165f5160206155265f395f51905f52555160018152a1005b90633211876d60e11b5f5260045260245260445ffd5b015190508780610b96565b90601f198316915f5160206155065f395f51905f525f527fda13dda7583a39a3cd73e8830529c760837228fa4683752c823b17e10548aad5925f5b81811061121b5750916001939185610c4f9897969410611203575b505050811b015f5160206155065f395f51905f5255610bb7565b01515f1960f88460031b161c191690558780806111e9565b929360206001819287860151815501950193016111ce565b82811115610b78575f5160206155065f395f51905f525f52601f830160051c90602084106112a5575b601f82910160051c03905f5b828110611276575050610b78565b5f8282017fda13dda7583a39a3cd73e8830529c760837228fa4683752c823b17e10548aad50155600101611268565b5f915061125c565b634e487b7160e01b5f52604160045260245ffd5b015190508780610b1e565b5f5160206154c65f395f51905f525f9081528281209350601f198516905b818110611332575090846001959493921061131a575b505050811b015f5160206154c65f395f51905f5255610b3f565b01515f1960f88460031b161c19169055878080611300565b929360206001819287860151815501950193016112ea565b82811115610b08575f5160206154c65f395f51905f525f52909150601f830160051c7f5f9ce34815f8e11431c7bb75a8e6886a91478f7ffc1dbb0a98dc240fddd76b75602085106113c4575b849392601f0160051c82900391015f5b8281106113b4575050610b08565b5f818301558594506001016113a6565b5f9150611396565b905083015188610ab5565b5f5160206154665f395f51905f525f9081528181209250601f198416905b81811061143b57509083600194939210611423575b5050811b015f5160206154665f395f51905f5255610ad5565b8501515f1960f88460031b161c19169055888061140a565b9192602060018192868a0151815501940192016113f5565b81811115610a9f575f5160206154665f395f51905f525f52601f820160051c7f42ad5d3e1f2e6e70edcf6d991b8a3023d3fca8047a131592f9edb9fd9b89d57d602084106114c5575b81601f9101920160051c03905f5b8281106114b8575050610a9f565b5f828201556001016114aa565b5f915061149c565b68ffffffffffffffffff191668010000000000000001175f5160206155265f395f51905f525583610a2d565b63f92ee8a960e01b5f5260045ffd5b90501585610a04565b303b1591506109fc565b8491506109f2565b6386db2a3b60e01b5f523360045260245ffd5b346102b95760203660031901126102b95760206115546004356142fe565b6040519015158152f35b346102b9575f3660031901126102b9575f60c060405161157d816137b7565b828152826020820152826040820152604051611598816137d2565b83815283602082015260608201526040516115b2816137d2565b83815283602082015260808201528260a082015201526101206040516115d7816137b7565b6001600160601b0360c062ffffff836116cd5f5463ffffffff811683526116b1602084019163ffffffff8160201c16835285604086019160401c1681528560405191611622836137d2565b81600154818116855260181c1660208401526060870192835263ffffffff6040519561164d876137d2565b83600254818116895260181c166020880152608089019687528b6003549b8a8660a08f9d019c168c52019b60181c168b52816040519d51168d52511660208c0152511660408a015251606089019062ffffff60208092828151168552015116910152565b5160a087019062ffffff60208092828151168552015116910152565b511660e08401525116610100820152f35b346102b95760603660031901126102b9576116f761375a565b602435906001600160401b0382116102b957366023830112156102b9578160040135916001600160401b0383116102b9573660248460051b830101116102b957604435928315158094036102b9579161174e614391565b6001600160a01b0316308114918483141591905f5b8581101561001a5760248160051b830101359063ffffffff60e01b82168092036102b957858061182a575b61181b577f420cf47a8bf6c3ac65f850426acfe52d2eabee4997fbff83a80265ee36222c046060600193865f527fb26e23d38df572f5669f6310d407229c15b4fb320cb19bf5e8c38856d28d080060205260405f20815f526020526118028860405f209060ff801983541691151516179055565b6040519087825260208201528a6040820152a101611763565b63e547fc1160e01b5f5260045ffd5b5063cc3bac5760e01b821461178e565b613aff565b60603660031901126102b95761185361375a565b604435906001600160401b0382116102b9575f809161187961001a943690600401613a9f565b90611882614391565b81604051928392833781018481520391602435905af16118a06141d4565b90614cc6565b346102b95760203660031901126102b95760206118c4600435614c49565b604051908152f35b346102b95760a03660031901126102b9576118e561375a565b506118ee613770565b506044356001600160401b0381116102b95761190e903690600401613902565b506064356001600160401b0381116102b95761192e903690600401613902565b506084356001600160401b0381116102b95761194e90369060040161385f565b5060405163bc197c8160e01b8152602090f35b346102b9575f3660031901126102b95760206118c461412d565b346102b95760203660031901126102b95760206118c46004356140eb565b346102b95760203660031901126102b9576020611554600435614c23565b346102b95760603660031901126102b9576119d061375a565b6044356001600160401b0381116102b9576119ef90369060040161385f565b505f5160206154e65f395f51905f5254604051630748d63560e31b81526001600160a01b03928316600482015260248035908201529160209183916044918391165afa80156103a2575f90611a4a575b602090604051908152f35b506020813d602011611a75575b81611a64602093836137ed565b810103126102b95760209051611a3f565b3d9150611a57565b346102b9575f3660031901126102b9576020611a97614b97565b65ffffffffffff60405191168152f35b346102b95760803660031901126102b957600435611ac3613a8f565b611acb613786565b906064356001600160401b0381116102b957611aeb90369060040161385f565b6001600160a01b0383165f9081527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0060205260409020805460018101909155611b9e9091611b9860405160208101907ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7825288604082015260ff8716606082015260018060a01b0388169586608083015260a082015260a08152611b9060c0826137ed565b519020614d59565b85614de9565b15611bd25760206118c485858560405191611bb986846137ed565b5f835260405193611bca87866137ed565b5f8552614833565b6394ab6c0760e01b5f5260045260245ffd5b346102b9575f3660031901126102b957611c41611bff613b53565b610973611c0a613c22565b611c4f60405191611c1c6020846137ed565b5f83525f368137604051958695600f60f81b875260e0602088015260e0870190613736565b908582036040870152613736565b904660608501523060808501525f60a085015283820360c0850152613acc565b346102b95760403660031901126102b957611c8861375a565b602435906001600160e01b0319821682036102b95760209161155491614097565b346102b95760203660031901126102b9576001600160a01b03611cca61375a565b165f527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb00602052602060405f2054604051908152f35b346102b95760803660031901126102b9576004356001600160401b0381116102b957611d30903690600401613894565b6024356001600160401b0381116102b957611d4f903690600401613902565b6044356001600160401b0381116102b957611d6e90369060040161395f565b6064356001600160401b0381116102b957366023820112156102b957611d9e903690602481600401359101613829565b91611da98333615189565b1561250157611db661412d565b80612435575b50611dcf83516020850120838387614297565b92845182519081811480159061242a575b8015612422575b612407575050835f525f5160206154265f395f51905f5260205265ffffffffffff60405f205460a01c166123de57611e1d614b97565b90611e395f549265ffffffffffff63ffffffff85169116614701565b9063ffffffff8360201c1692865f525f5160206154265f395f51905f5260205260405f2090336001600160601b0360a01b835416178255611e7984615120565b9082549063ffffffff87116123c65763ffffffff60d01b9060b01b169165ffffffffffff60a01b9060a01b169069ffffffffffffffffffff60a01b191617179055865192611ec68461387d565b93611ed460405195866137ed565b808552611ee3601f199161387d565b015f5b8181106123b5575050611ef99083614701565b604051938785523360208601526101206040860152611f2d611f1f61012087018b614203565b868103606088015287613acc565b8581036080870152815180825260208201916020808360051b8301019401925f915b8383106123885750505050507f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e09385938493611f998460049a99611fb2960360a08801528b61423f565b9260c086015260e0850152838203610100850152613736565b0390a1600354602061010d5f303c5f516040516318160ddd60e01b81529360209185919082906001600160a01b03165afa9283156103a257859385915f9161232c575b50917fbb7e9e6bbf86a462c14e815052f5ffb26149617d9a7d7230cbf2fbb7a13efbe29391620f424061202f60409562ffffff851661446e565b049160181c6001600160601b0316808310612322575b50612051919289613e64565b90811561231a576002915b62ffffff8085519461206d866137d2565b5494818616815281602082019660181c16865251169351168451916120918361379c565b15159384835260208301908152858301918252606083019060018060c81b0385168252885f5260046020526120d8875f2094511515859060ff801983541691151516179055565b519160ff63ffffff0066ffffff000000008654935160201b169366ffffffffffffff19905160381b169460081b169116171717905582519182526020820152a263ffffffff5f5160206154a65f395f51905f525416825f525f5160206154865f395f51905f5260205260405f20845161ffff81116123035761ffff1661ffff198254161781555f5b85518110156122dd5760046121758286613ce0565b5151106122d5576001600160a01b0361218e8288613ce0565b51166121a361219d8387613ce0565b51614481565b9060018060a01b035f5160206154a65f395f51905f525460201c16915f9060405f80958251602081019063b700961360e01b825230602482015287604482015263ffffffff60e01b86166064820152606481526122016084826137ed565b8380528360205251915afa6122c1575b811592836122b1575b8261229f575b5050612233575b50506001905b01612160565b9363ffffffff8080936001959761226b5f918a60031c9260078c16915f14612295575060405f6002945b81528a8c0160205220614692565b8480839493549260031b9316831b921b191617905516911690818082119118021816929087612227565b6040908a9461225d565b6122a99250614097565b158980612220565b63ffffffff85161515925061221a565b9250505f516020518060201c150292612211565b60019061222d565b815465ffffffff00001916601084901b65ffffffff000016178255604051858152602090f35b6306dfcc6560e41b5f52601060045260245260445ffd5b60019161205c565b9150612051612045565b9293945050506020813d602011612380575b8161234b602093836137ed565b810103126102b957518492919084907fbb7e9e6bbf86a462c14e815052f5ffb26149617d9a7d7230cbf2fbb7a13efbe2611ff5565b3d915061233e565b90919293946020806123a6600193601f198682030187528951613736565b97019301930191939290611f4f565b806060602080938901015201611ee6565b866306dfcc6560e41b5f52602060045260245260445ffd5b6123fe846123eb81613f03565b906331b75e4d60e01b5f52600452613a81565b5f60445260645ffd5b845190630447b05d60e41b5f5260045260245260445260645ffd5b508015611de7565b508451811415611de0565b65ffffffffffff61244c612447614b97565b614111565b166020905f60405161245e84826137ed565b525f5160206154e65f395f51905f5254604051630748d63560e31b815233600482015260248101929092528290829060449082906001600160a01b03165afa9182156103a2575f926124d3575b50508181106124ba5750611dbc565b636121770b60e11b5f523360045260245260445260645ffd5b90809250813d83116124fa575b6124ea81836137ed565b810103126102b9575186806124ab565b503d6124e0565b63d9b3955760e01b5f523360045260245ffd5b346102b95760603660031901126102b95761252d613a8f565b6044356001600160401b0381116102b95760209161255c6125556118c4933690600401613a9f565b3691613829565b6040519161256a85846137ed565b5f835233600435614833565b346102b95760803660031901126102b95761258f613a8f565b6044356001600160401b0381116102b9576125ae903690600401613a9f565b606435926001600160401b0384116102b9576125df6118c4936125d7602096369060040161385f565b933691613829565b9033600435614833565b346102b95760c03660031901126102b957600435612605613a8f565b9061260e613786565b916064356001600160401b0381116102b95761262e903690600401613a9f565b93906084356001600160401b0381116102b95761264f90369060040161385f565b9460a4356001600160401b0381116102b95761266f90369060040161385f565b61274261267d368486613829565b9161273c6126c38760018060a01b03165f527f5ab42ced628888259c08ac98db1eb0cf702fc1501344311d8b100cd1bfe4bb0060205260405f2080549060018201905590565b93602081519101208a5160208c01206040519060208201927f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81184528c604084015260ff8c16606084015260018060a01b038b169788608085015260a084015260c083015260e082015260e08152611b90610100826137ed565b86614de9565b15611bd25760206118c48888888861275b36898b613829565b92614833565b346102b9575f3660031901126102b957602063ffffffff5f5160206154a65f395f51905f525416604051908152f35b346102b95760403660031901126102b95760206118c46127ae613a8f565b6040516127bb84826137ed565b5f81526040519161256a85846137ed565b346102b9575f3660031901126102b9576109736127e7614078565b604051918291602083526020830190613736565b346102b95760203660031901126102b957606061281960043561403b565b9060405192835260208301526040820152f35b346102b9575f3660031901126102b9576109736127e761470e565b346102b957612855366139dd565b90929161286482858386614297565b61286d81613f03565b6008811015612b53571580612b28575b15612b125750908361288f9284614297565b906004926040936128a1603b85614430565b505f8481525f5160206154265f395f51905f5260209081529086902080546001600160f81b0316600160f81b17905585518581527f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c9190a161290a612905856140eb565b615120565b845f525f5160206154865f395f51905f5260205265ffffffffffff865f209116612939575b6020858751908152f35b5f5b8451811015612b035761294e81836146ae565b929150612960575b600191500161293b565b5f5160206154a65f395f51905f52546001600160a01b03602091821c811693916129b69161298e858b613ce0565b511661299a858a613ce0565b518c516355ecde9560e11b8152938492839290308c8501614d30565b0381875afa908115612ac8575f91612ad2575b5089519063104da8cf60e21b825286820152602081602481875afa908115612ac8575f91612a88575b5063ffffffff80911691160361295657612a46916020906001600160a01b03612a1b848a613ce0565b511690612a288489613ce0565b51915f8c51809781958294636b5db16360e11b8452308d8501614d30565b03925af115612956576020823d8211612a80575b81612a67602093836137ed565b810103126102b957612a7a600192613ccf565b50612956565b3d9150612a5a565b90506020813d8211612ac0575b81612aa2602093836137ed565b810103126102b95763ffffffff612ab98192613ccf565b91506129f2565b3d9150612a95565b8a513d5f823e3d90fd5b90506020813d8211612afb575b81612aec602093836137ed565b810103126102b957518a6129c9565b3d9150612adf565b5050505050602083808061292f565b638fe5d8a960e01b5f526004523360245260445ffd5b505f8181525f5160206154265f395f51905f5260205260409020546001600160a01b0316331461287d565b634e487b7160e01b5f52602160045260245ffd5b346102b95760403660031901126102b957612b80613770565b6004355f527fa1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f39800602052600360405f20019060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b346102b95760203660031901126102b957612bee600435613f03565b6040516008821015612b53576020918152f35b346102b9575f3660031901126102b957602063ffffffff5f5416604051908152f35b346102b95760203660031901126102b9576004355f525f5160206154865f395f51905f5260205260405f20805461ffff811691612c5f83613ed1565b92612c6981613ed1565b915f5b828110612cac5763ffffffff8561097386612c9e8a60405195869560101c168552606060208601526060850190613a4c565b908382036040850152613a4c565b80612cb9600192846146ae565b50612cc48388613ce0565b9015159052612cd38289613ce0565b901515905201612c6c565b346102b95760603660031901126102b9576004356001600160401b0381116102b957612d0e903690600401613894565b6024356001600160401b0381116102b957612d2d903690600401613902565b90604435906001600160401b0382116102b957602092612d5461155493369060040161395f565b91613e64565b346102b95760203660031901126102b9576060612d78600435613d2e565b90604051921515835260208301526040820152f35b346102b95760203660031901126102b95760043565ffffffffffff81168091036102b957612db9614391565b63ffffffff5f5460201c1680821161117257505f5160206154465f395f51905f52547f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc26040805165ffffffffffff84168152846020820152a165ffffffffffff1916175f5160206154465f395f51905f5255005b346102b9575f3660031901126102b957602065ffffffffffff5f5160206154465f395f51905f525416604051908152f35b346102b9575f3660031901126102b95760206040517f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118152f35b346102b95760203660031901126102b95760206118c4600435613d08565b612ecd612ec2366139dd565b818385969395614297565b612ed681614c23565b1561315257612eee612ee8600561441d565b82614430565b505f8181525f5160206154265f395f51905f5260209081526040808320805460ff60f01b1916600160f01b179055600490915290205460ff161580613141575b61312f5765ffffffffffff612f45612905836140eb565b168042106131195750805f525f5160206154865f395f51905f5260205260405f20925f5b85518110156130e557612f7c81866146ae565b9115613097575f5160206154a65f395f51905f5254612ffa929190602090811c6001600160a01b0316612faf868a613ce0565b51906001600160a01b03612fc3888e613ce0565b5116612fcf888a613ce0565b5192604051809881958294631cff79cd60e01b84526004840152604060248401526044830190613736565b03925af19283156103a2575f9361305c575b5080613046575b6130235750506001905b01612f69565b9063ffffffff8092866318ee8bef60e01b5f52600452166024521660445260645ffd5b5063ffffffff811663ffffffff83161415613013565b9092506020813d821161308f575b81613077602093836137ed565b810103126102b95761308890613ccf565b918961300c565b3d915061306a565b5060019190506130df5f806001600160a01b036130b4858c613ce0565b51166130c0858a613ce0565b51906130cc8689613ce0565b5191602083519301915af16118a06141d4565b5061301d565b6020837f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f82604051838152a1604051908152f35b9063fe589f3f60e01b5f5260045260245260445ffd5b63103179e360e01b5f5260045260245ffd5b5061314d838386613e64565b612f2e565b612eee612ee8600461441d565b346102b95761317a613170366139dd565b9080949284614297565b9061318482614c23565b61318f601084614430565b50156133a757815f525f5160206154865f395f51905f5260205260405f20926131cb6131ba42615120565b63ffffffff865460101c1690614cec565b905f5b8351811015613322576131e181876146ae565b5090506131f1575b6001016131ce565b5f5160206154a65f395f51905f5254613259919060409060201c6001600160a01b03908116906132218489613ce0565b51169061322e8487613ce0565b51915f8451809781958294631f0034d360e31b84526004840152606060248401526064830190613736565b65ffffffffffff8b16604483015203925af19182156103a2575f926132e4575b508060031c600263ffffffff600784169416019063ffffffff82116132d0576001936132b0915f52848a0160205260405f20614692565b63ffffffff80839493549260031b9316831b921b191617905590506131e9565b634e487b7160e01b5f52601160045260245ffd5b9091506040813d821161331a575b816132ff604093836137ed565b810103126102b95760206133139101613ccf565b9087613279565b3d91506132f2565b8465ffffffffffff8416801561339457907f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda28926040602093835f525f5160206154265f395f51905f5285526001825f20018165ffffffffffff1982541617905581519084825285820152a1604051908152f35b5063ab2d031160e01b5f5260045260245ffd5b5063d838bcb760e01b5f5260045260245ffd5b346102b95760803660031901126102b9576133d361375a565b506133dc613770565b506064356001600160401b0381116102b9576133fc90369060040161385f565b50604051630a85bd0160e11b8152602090f35b346102b95760203660031901126102b9576004355f9081525f5160206154265f395f51905f5260209081526040909120546001600160a01b03166040516001600160a01b039091168152f35b346102b95760203660031901126102b95760043563ffffffff811681036102b95761001a90613488614391565b6143ad565b346102b95760403660031901126102b957600435602435801515908181036102b9575f5160206154a65f395f51905f5254604080516368fc2b7760e11b815260016004820152336024820152918290604490829060201c6001600160a01b03165afa9081156103a2575f91613563575b5015613550577f788b028511e9766a3270c009056c3733c00c1e6dbad0596ef2c3372d6af4a2dc916020911561354a57613535614325565b845f526005835260405f2055604051908152a2005b5f613535565b63be0b590960e01b5f523360045260245ffd5b90506040813d6040116135a5575b8161357e604093836137ed565b810103126102b95780519081151582036102b957602061359e9101613ccf565b50846134fd565b3d9150613571565b346102b9575f3660031901126102b9576040515f5f5160206155065f395f51905f52546135d981613b1b565b808452906001811690811561366b5750600114613601575b610973836127e7818503826137ed565b5f5160206155065f395f51905f525f9081527fda13dda7583a39a3cd73e8830529c760837228fa4683752c823b17e10548aad5939250905b808210613651575090915081016020016127e76135f1565b919260018160209254838588010152019101909291613639565b60ff191660208086019190915291151560051b840190910191506127e790506135f1565b346102b9575f3660031901126102b957602063ffffffff5f54821c16604051908152f35b346102b95760203660031901126102b9576004359063ffffffff60e01b82168092036102b9576020916366defe7760e11b8114908115613725575b8115613714575b8115613703575b5015158152f35b6301ffc9a760e01b149050836136fc565b630271189760e51b811491506136f5565b6332a2ad4360e11b811491506136ee565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036102b957565b602435906001600160a01b03821682036102b957565b604435906001600160a01b03821682036102b957565b608081019081106001600160401b038211176112ad57604052565b60e081019081106001600160401b038211176112ad57604052565b604081019081106001600160401b038211176112ad57604052565b90601f801991011681019081106001600160401b038211176112ad57604052565b6001600160401b0381116112ad57601f01601f191660200190565b9291926138358261380e565b9161384360405193846137ed565b8294818452818301116102b9578281602093845f960137010152565b9080601f830112156102b95781602061387a93359101613829565b90565b6001600160401b0381116112ad5760051b60200190565b9080601f830112156102b9578135906138ac8261387d565b926138ba60405194856137ed565b82845260208085019360051b8201019182116102b957602001915b8183106138e25750505090565b82356001600160a01b03811681036102b9578152602092830192016138d5565b9080601f830112156102b95781356139198161387d565b9261392760405194856137ed565b81845260208085019260051b8201019283116102b957602001905b82821061394f5750505090565b8135815260209182019101613942565b9080601f830112156102b95781356139768161387d565b9261398460405194856137ed565b81845260208085019260051b820101918383116102b95760208201905b8382106139b057505050505090565b81356001600160401b0381116102b9576020916139d28784809488010161385f565b8152019101906139a1565b60806003198201126102b9576004356001600160401b0381116102b95781613a0791600401613894565b916024356001600160401b0381116102b95782613a2691600401613902565b91604435906001600160401b0382116102b957613a459160040161395f565b9060643590565b90602080835192838152019201905f5b818110613a695750505090565b82511515845260209384019390920191600101613a5c565b6008811015612b5357602452565b6024359060ff821682036102b957565b9181601f840112156102b9578235916001600160401b0383116102b957602083818601950101116102b957565b90602080835192838152019201905f5b818110613ae95750505090565b8251845260209384019390920191600101613adc565b346102b95760206118c4613b12366139dd565b92919091614297565b90600182811c92168015613b49575b6020831014613b3557565b634e487b7160e01b5f52602260045260245ffd5b91607f1691613b2a565b604051905f825f5160206154665f395f51905f525491613b7283613b1b565b8083529260018116908115613c035750600114613b98575b613b96925003836137ed565b565b505f5160206154665f395f51905f525f90815290917f42ad5d3e1f2e6e70edcf6d991b8a3023d3fca8047a131592f9edb9fd9b89d57d5b818310613be7575050906020613b9692820101613b8a565b6020919350806001915483858901015201910190918492613bcf565b60209250613b9694915060ff191682840152151560051b820101613b8a565b604051905f825f5160206154c65f395f51905f525491613c4183613b1b565b8083529260018116908115613c035750600114613c6457613b96925003836137ed565b505f5160206154c65f395f51905f525f90815290917f5f9ce34815f8e11431c7bb75a8e6886a91478f7ffc1dbb0a98dc240fddd76b755b818310613cb3575050906020613b9692820101613b8a565b6020919350806001915483858901015201910190918492613c9b565b519063ffffffff821682036102b957565b8051821015613cf45760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b5f525f5160206154265f395f51905f5260205265ffffffffffff60405f205460a01c1690565b90815f52600460205260405f2060405190613d488261379c565b549160ff831615158083526020830162ffffff8560081c168152606062ffffff8660201c1694856040820152019460381c855283613d868397613d08565b9283158015613e4b575b613e4057505062ffffff90511690602060018060a01b035f5160206154e65f395f51905f52541691602460405180948193632394e7a360e21b835260048301525afa9081156103a2575f91613e0b575b50613def90620f42409261446e565b93519304926001600160c81b0316808410613e075750565b9250565b90506020813d602011613e38575b81613e26602093836137ed565b810103126102b95751620f4240613de0565b3d9150613e19565b96505f955093505050565b5065ffffffffffff613e5b614b97565b16841015613d90565b90915f5b8251811015613ec957613e7b8185613ce0565b5115801590613e9a575b613e9157600101613e68565b50505050600190565b50613ec36001600160a01b03613eb08386613ce0565b5116613ebc8385613ce0565b51906144be565b15613e85565b505050505f90565b90613edb8261387d565b613ee860405191826137ed565b8281528092613ef9601f199161387d565b0190602036910137565b805f525f5160206154265f395f51905f5260205260405f205460ff8160f01c166140345760f81c61402e57613f3781613d08565b801561401b5765ffffffffffff613f4c614b97565b168091101561401557613f5e82614c49565b10613f695750600190565b613f7281613d2e565b509050613f88613f818361403b565b9150614701565b108015613fb2575b15613f9b5750600390565b613fa4906140eb565b613fad57600490565b600590565b50613fbc81613d2e565b915050613fc88261403b565b50908082119283613fdd575b50505015613f90565b90919250620f4240830292808404620f424014811517156132d05761400b9261400591614701565b9061446e565b11155f8080613fd4565b50505f90565b50636ad0607560e01b5f5260045260245ffd5b50600290565b5050600790565b5f9081527fa1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f3980060205260409020805460018201546002909201549092565b604051906140876040836137ed565b60018252603160f81b6020830152565b60018060a01b031690815f527fb26e23d38df572f5669f6310d407229c15b4fb320cb19bf5e8c38856d28d080060205260405f209063ffffffff60e01b165f52602052301460ff60405f2054161515141590565b5f525f5160206154265f395f51905f5260205265ffffffffffff600160405f2001541690565b65ffffffffffff5f199116019065ffffffffffff82116132d057565b62ffffff5f5460401c1660018060a01b035f5160206154e65f395f51905f525416602065ffffffffffff6024614164612447614b97565b6040519485938492632394e7a360e21b84521660048301525afa9081156103a2575f9161419f575b5061419b90620f42409261446e565b0490565b90506020813d6020116141cc575b816141ba602093836137ed565b810103126102b95751620f424061418c565b3d91506141ad565b3d156141fe573d906141e58261380e565b916141f360405193846137ed565b82523d5f602084013e565b606090565b90602080835192838152019201905f5b8181106142205750505090565b82516001600160a01b0316845260209384019390920191600101614213565b9080602083519182815201916020808360051b8301019401925f915b83831061426a57505050505090565b9091929394602080614288600193601f198682030187528951613736565b9701930193019193929061425b565b92906142f8916142e46142d2946040519586946142c0602087019960808b5260a0880190614203565b868103601f1901604088015290613acc565b848103601f190160608601529061423f565b90608083015203601f1981018352826137ed565b51902090565b5f52600560205260405f20548015159081614317575090565b9050614321614325565b1490565b6020602d5f303c5f5160405163297b3a3d60e11b815290602090829060049082906001600160a01b03165afa9081156103a2575f91614362575090565b90506020813d602011614389575b8161437d602093836137ed565b810103126102b9575190565b3d9150614370565b33300361439a57565b6347096e4760e01b5f523360045260245ffd5b7f65135e4d9e214a272631f85c3ab68685271bccecf1ad1336709c14e139b3328d604063ffffffff805f5160206154a65f395f51905f5254169382519485521692836020820152a163ffffffff195f5160206154a65f395f51905f525416175f5160206154a65f395f51905f5255565b6008811015612b535760ff600191161b90565b9061443a82613f03565b91816144458461441d565b161561445057505090565b6331b75e4d60e01b5f5260045261446682613a81565b60445260645ffd5b818102929181159184041417156132d057565b80516020909101516001600160e01b03198116929190600482106144a3575050565b6001600160e01b031960049290920360031b82901b16169150565b6004825110614015576144d082614481565b916144da81614d0a565b6020602d5f303c5f516001600160a01b039384169316831461465457602060ad5f303c5f516001600160a01b0316831461463157602060cd5f303c5f516001600160a01b031683146145f05750602060ed5f303c5f516001600160a01b031682146145985750602061010d5f303c5f516001600160a01b0316811490811561457d575b5061456757505f90565b6001600160e01b03191663a9059cbb60e01b1490565b9050602061012d5f303c60018060a01b035f5116145f61455d565b6001600160e01b0319909216919050632e91164f60e21b82146145d9575063e3bdb18560e01b81149081156145cb575090565b63f347f44560e01b14919050565b67747265617375727960c01b915061432190614d20565b6001600160e01b03199390931663c4a8a01d60e01b81149392509050821561461757505090565b6322e6e25d60e21b1491508161462b575090565b90501590565b6001600160e01b031990931663cf456ae760e01b1492915082905061462b575090565b506001600160e01b0319909216919050633979356560e21b821461467f575063e4a5e5f560e01b1490565b61387a915061468d90614d20565b6142fe565b9190916008831015613cf457601c908360031c019260021b1690565b63ffffffff9160016146d29260078360031c9316925f520160205260405f20614692565b90549060031b1c166001811191825f146146fa57600119820163ffffffff16915b1515929190565b5f916146f3565b919082018092116132d057565b5f5160206154e65f395f51905f5254604051634bf5d7e960e01b8152905f90829060049082906001600160a01b03165afa5f91816147b8575b5061387a5750614755614b97565b65ffffffffffff8061476643615120565b169116036147a95760405161477c6040826137ed565b601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b6301bfc1c560e61b5f5260045ffd5b9091503d805f833e6147ca81836137ed565b8101906020818303126102b9578051906001600160401b0382116102b9570181601f820112156102b9578051906148008261380e565b9261480e60405194856137ed565b828452602083830101116102b957815f9260208093018386015e83010152905f614747565b92939093614842600285614430565b5061484c84613d08565b5f5160206154e65f395f51905f5254604051630748d63560e31b81526001600160a01b039788166004820181905260248201939093529691949160209188916044918391165afa9586156103a2575f96614b63575b50845f527fa1cefa0f43667ef127a258e673c94202a79b656e62899531c4376d87a7f3980060205260405f209060038201855f528060205260ff60405f205416614b50579060ff91865f5260205260405f2060018319825416179055169081155f14614b0e57614912878254614701565b90555b8251614aab577fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda492506149666040519283928784526020840152876040840152608060608401526080830190613736565b0390a25b614972614b97565b61499365ffffffffffff5f5160206154465f395f51905f5254168092614cec565b65ffffffffffff6149a384614c49565b9116116149af57505090565b815f527f042f525fd47e44d02e065dd7bb464f47b4f926fbd05b5e087891ebd756adf10160205265ffffffffffff60405f2054161580614a8b575b6149f357505090565b614a04906149ff614b97565b614cec565b9065ffffffffffff614a1582614c49565b9216918211614a5b575b5f527f042f525fd47e44d02e065dd7bb464f47b4f926fbd05b5e087891ebd756adf10160205260405f209065ffffffffffff1982541617905590565b807f541f725fb9f7c98a30cc9c0ff32fbb14358cd7159c847a3aa20a2bdc442ba5116020604051858152a2614a1f565b50614a9582613d2e565b509050614aa4613f818461403b565b10156149ea565b614b067fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb871293614af8604051948594898652602086015289604086015260a0606086015260a0850190613736565b908382036080850152613736565b0390a261496a565b60018203614b2b57600101614b24878254614701565b9055614915565b60028203614b4157600201614b24878254614701565b6303599be160e11b5f5260045ffd5b856371c6af4960e01b5f5260045260245ffd5b9095506020813d602011614b8f575b81614b7f602093836137ed565b810103126102b95751945f6148a1565b3d9150614b72565b5f5160206154e65f395f51905f52546040516324776b7d60e21b815290602090829060049082906001600160a01b03165afa5f9181614be0575b5061387a575061387a43615120565b9091506020813d602011614c1b575b81614bfc602093836137ed565b810103126102b9575165ffffffffffff811681036102b957905f614bd1565b3d9150614bef565b5f525f5160206154865f395f51905f5260205263ffffffff60405f205460101c16151590565b5f8181525f5160206154265f395f51905f52602052604090205465ffffffffffff90614c859060d081901c63ffffffff169060a01c8316614cec565b16905f527f042f525fd47e44d02e065dd7bb464f47b4f926fbd05b5e087891ebd756adf10160205265ffffffffffff60405f20541690818082119118021890565b15614cce5790565b805115614cdd57602081519101fd5b63d6bda27560e01b5f5260045ffd5b9065ffffffffffff8091169116019065ffffffffffff82116132d057565b6044815110614d1a576044015190565b505f1990565b6024815110614d1a576024015190565b6001600160a01b0391821681529116602082015260606040820181905261387a92910190613736565b604290614d64613b53565b60208151910120614d73613c22565b602081519101206040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a08152614dcb60c0826137ed565b519020906040519161190160f01b8352600283015260228201522090565b9190823b614e245790614dfb9161514f565b506004811015612b5357159182614e1157505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b60ff5f5160206155265f395f51905f525460401c1615614e9557565b631afcd79f60e31b5f5260045ffd5b90624f1a008111614eb3575050565b60405163358c608b60e21b81526080600482015292508291614ed9906084840190613736565b9060248301525f6044830152624f1a0060648301520390fd5b90603c81108015614f46575b614f06575050565b60405163358c608b60e21b81526080600482015292508291614f2c906084840190613736565b906024830152603c6044830152624f1a0060648301520390fd5b50624f1a008111614efe565b90620186a08111614f61575050565b60405163358c608b60e21b81526080600482015292508291614f87906084840190613736565b9060248301525f6044830152620186a060648301520390fd5b90600181108015614ff4575b614fb4575050565b60405163358c608b60e21b81526080600482015292508291614fda906084840190613736565b90602483015260016044830152620b71b060648301520390fd5b50620b71b08111614fac565b906207a12081108015615058575b615016575050565b60405163358c608b60e21b8152608060048201529250829161503c906084840190613736565b9060248301526207a1206044830152620dbba060648301520390fd5b50620dbba0811161500e565b9180821080156150b6575b61507857505050565b60405163358c608b60e21b8152608060048201529350839261509e906084850190613736565b9160248401526044830152620b71b060648301520390fd5b50620b71b0821161506f565b918082108015615114575b6150d657505050565b60405163358c608b60e21b815260806004820152935083926150fc906084850190613736565b9160248401526044830152620dbba060648301520390fd5b50620dbba082116150cd565b65ffffffffffff81116151385765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b815191906041830361517f576151789250602082015190606060408401519301515f1a906151de565b9192909190565b50505f9160029190565b908051603481106151d65760131981830101516001600160b01b03191669dc8f8d908f908c9a8dc360b01b016151d6576151c891602919820190615260565b9015918215614e1157505090565b505050600190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615255579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156103a2575f516001600160a01b0381161561524b57905f905f90565b505f906001905f90565b5050505f9160039190565b91908251821180156152f2575b6152cb57600181018082116132d0578211806152d4575b158015908160011b91820460021417156132d057602801806028116132d0578183038381116132d057036152cb576152bb926152fb565b90916001600160a01b0390911690565b5050505f905f90565b50828101602001516001600160f01b03191661060f60f31b14615284565b5081811161526d565b929092600184018085116132d057831180615395575b158015908160011b91820460021417156132d057615334905f9492939495614701565b915b8183106153465750505060019190565b9092919360ff6153608160f81b60208886010151166153b3565b16600f811161538a578160041b91808304601014901517156132d057600191019401919290615336565b505f94508493505050565b50808401602001516001600160f01b03191661060f60f31b14615311565b60f81c602f81118061541b575b156153cf57602f190160ff1690565b6060811180615411575b156153e8576056190160ff1690565b6040811180615407575b15615401576036190160ff1690565b5060ff90565b50604781106153f2565b50606781106153d9565b50603a81106153c056fe7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb01042f525fd47e44d02e065dd7bb464f47b4f926fbd05b5e087891ebd756adf100a16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d102b26e23d38df572f5669f6310d407229c15b4fb320cb19bf5e8c38856d28d0801b26e23d38df572f5669f6310d407229c15b4fb320cb19bf5e8c38856d28d0802a16a46d94261c7517cc8ff89f61c0ce93598e3c849801011dee649a6a557d1033ba4977254e415696610a40ebf2258dbfa0ec6a2ff64e84bfe715ff16977cc007c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00" as const
